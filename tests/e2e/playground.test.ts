import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { launchBrowser } from '../browser.js';
import { type BotProcess, removeFolder, startBot } from './bot-process.js';

/** The Playground takes a while to come up, and its page to load, on a busy machine. */
const PATIENCE = 60_000;

describe('a new user in the Playground', () => {
  let bot: BotProcess;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    bot = await startBot({ PLAYGROUND: 'on', PRETEND_NOW: '2022-10-12T11:00' });
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
    await page.goto(await playgroundAddress(bot));
    await page.getByText('I make sure that what your meetings decide gets done').first().waitFor({ timeout: PATIENCE });
  }, 2 * PATIENCE);

  afterAll(async () => {
    await browser.close();
    await bot.stop();
    removeFolder(bot.dataFolder);
  });

  /** Types into the chat's box as a person does, and waits for words that the answer has. */
  async function say(words: string, answer: string): Promise<void> {
    await page.getByRole('textbox').last().click();
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await page.getByText(answer).last().waitFor({ timeout: PATIENCE });
  }

  it(
    'is welcomed, logs an action, presses Done, and finds it among those that are closed',
    async () => {
      await say('ACTION: Claire Bennett to circulate the terms of reference by 30 November', '1 action logged');
      expect(await page.getByText('Wed 30 Nov').count()).toBeGreaterThan(0);
      await say('CB-1', 'In progress');
      await page.getByRole('button', { name: 'Done' }).last().click();
      await page.getByText('Marked done by Claire Bennett.').waitFor({ timeout: PATIENCE });
      await say('closed', 'Closed actions');
      expect(await page.getByText('circulate the terms of reference').last().isVisible()).toBe(true);
      await say('actions', 'Nothing is open.');
    },
    3 * PATIENCE,
  );

  it(
    'gets the nudges of the days that the clock is moved over',
    async () => {
      await say('ACTION: Claire Bennett to write to the clerk by 30 November', '1 action logged');
      await say('pretend 2022-11-29 09:00', 'Sent on the way: nudges 2, summaries 0.');
      expect(await page.getByText('For Claire').last().isVisible()).toBe(true);
    },
    3 * PATIENCE,
  );

  it(
    'does not get the welcome again when the page is loaded again',
    async () => {
      const before = bot.output().split('"msg":"turn"').length;
      await page.reload();
      await vi.waitFor(
        () => {
          expect(bot.output().split('"msg":"turn"').length).toBeGreaterThanOrEqual(before + 2);
        },
        { timeout: PATIENCE },
      );
      await page.getByRole('textbox').last().waitFor({ timeout: PATIENCE });
      expect(await page.getByText('I make sure that what your meetings decide gets done').count()).toBeLessThanOrEqual(
        1,
      );
    },
    2 * PATIENCE,
  );
});

it(
  'can be reached from this machine alone, the Playground as much as the bot, and by a name of its own',
  async () => {
    const bot = await startBot({ PLAYGROUND: 'on' });
    onTestFinished(async () => {
      await bot.stop();
      removeFolder(bot.dataFolder);
    });
    const playground = new URL(await playgroundAddress(bot));
    const elsewhere = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, scopeid }) => !internal && !scopeid)
      .map(({ address }) => address);
    for (const { port } of [playground, new URL(bot.url)]) {
      expect(await connects('127.0.0.1', port)).toBe(true);
      for (const address of [...elsewhere, '127.0.0.2', '::1']) expect(await connects(address, port)).toBe(false);
    }
    expect(await statusBy('localhost', playground.port)).toBe(200);
    expect(await statusBy('evil.example', playground.port)).toBe(403);
  },
  PATIENCE,
);

/** Whether anything listens there. */
const connects = (host: string, port: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port: Number(port), timeout: 2000 });
    const end = (isThere: boolean): void => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once('connect', () => {
      end(true);
    });
    for (const event of ['error', 'timeout'])
      socket.once(event, () => {
        end(false);
      });
  });

/** How the front page is answered to who calls the machine by this name. */
async function statusBy(host: string, port: string): Promise<number> {
  const asked = request({ host: '127.0.0.1', port, path: '/', headers: { host } }).end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.resume();
  return answer.statusCode ?? 0;
}

/** The address that the terminal prints once the Playground is up. */
async function playgroundAddress(bot: BotProcess): Promise<string> {
  return vi.waitFor(
    () => {
      const address = /Playground {2}(http:\/\/localhost:\d+)/.exec(bot.output())?.[1];
      if (address === undefined) throw new Error(`no Playground yet:\n${bot.output()}`);
      return address;
    },
    { timeout: PATIENCE, interval: 200 },
  );
}
