import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { launchBrowser } from '../browser.js';
import { type BotProcess, removeFolder, startBot } from './bot-process.js';
import { GROUP_CHAT_NAME, OWN_CHAT_NAME, PATIENCE, PlaygroundPage, playgroundAddress } from './playground-page.js';

describe('a new user in the Playground', () => {
  let bot: BotProcess;
  let browser: Browser;
  let playground: PlaygroundPage;

  beforeAll(async () => {
    bot = await startBot({ PLAYGROUND: 'on', PRETEND_NOW: '2022-10-12T11:00' });
    browser = await launchBrowser();
    playground = await PlaygroundPage.open(browser, bot);
  }, 2 * PATIENCE);

  afterAll(async () => {
    await browser.close();
    await bot.stop();
    removeFolder(bot.dataFolder);
  });

  it(
    'sees the greeting first, and where to begin',
    async () => {
      await playground.see('Begin in the group chat on the left');
      expect(await playground.page.getByText('Hello', { exact: true }).isVisible()).toBe(true);
    },
    2 * PATIENCE,
  );

  it(
    'writes what the terminal suggests, which leads to a summary and a nudge',
    async () => {
      const messages = [...bot.output().matchAll(/^ {5}(\S.*)$/gm)].map(([, message = '']) => message);
      await playground.choose(GROUP_CHAT_NAME);
      await playground.see('I make sure that what your meetings decide gets done');
      for (const [index, answer] of [
        'The group is set up',
        '1 action logged',
        'It is now Tuesday 15 November',
      ].entries()) {
        await playground.write(messages[index] ?? '');
        await playground.see(answer);
      }
      await playground.see('Actions before Thursday’s meeting');
      await playground.choose(OWN_CHAT_NAME);
      await playground.see('1 action needs you');
      await playground.press('Done');
      await playground.see('All answered. Thank you.');
    },
    3 * PATIENCE,
  );

  it(
    'does not get the welcome again if the page is reloaded',
    async () => {
      const before = bot.output().split('"msg":"turn"').length;
      await playground.page.reload();
      await vi.waitFor(
        () => {
          expect(bot.output().split('"msg":"turn"').length).toBeGreaterThanOrEqual(before + 2);
        },
        { timeout: PATIENCE },
      );
      await playground.page.getByRole('textbox').last().waitFor({ timeout: PATIENCE });
      expect(await playground.count('I make sure that what your meetings decide gets done')).toBeLessThanOrEqual(1);
    },
    2 * PATIENCE,
  );
});

it(
  'only this machine can reach the Playground and the bot, also by a name of its own',
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
