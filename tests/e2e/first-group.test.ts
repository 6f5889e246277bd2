import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser.js';
import { type BotProcess, removeFolder, startBot } from './bot-process.js';
import { PATIENCE, PlaygroundPage } from './playground-page.js';
import { readTutorial, type Section } from './read-tutorial.js';

const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url));

/** A folder that gets a picture of each step, for whoever looks at them. */
const { FIRST_GROUP_PICTURES: pictures } = process.env;

describe.each([
  ['first-group.md', 5, 35],
  ['grwp-cyntaf.md', 5, 35],
])('docs/%s, played to the letter in the Playground', (file, sections, fewest) => {
  const page = readFileSync(join(DOCS, file), 'utf8');
  const tutorial = readTutorial(page);
  const start = /PRETEND_NOW=(\S+) npm start/.exec(page)?.[1] ?? '';
  let bot: BotProcess;
  let browser: Browser;
  let playground: PlaygroundPage;

  beforeAll(async () => {
    bot = await startBot({ PLAYGROUND: 'on', PRETEND_NOW: start });
    browser = await launchBrowser();
    playground = await PlaygroundPage.open(browser, bot);
  }, 2 * PATIENCE);

  afterAll(async () => {
    await browser.close();
    await bot.stop();
    removeFolder(bot.dataFolder);
  });

  it('has five sections, with much to do and to see', () => {
    expect(tutorial).toHaveLength(sections);
    expect(tutorial.flatMap(({ steps }) => steps).length).toBeGreaterThan(fewest);
  });

  it.each(tutorial.map((section) => [section.title, section] as const))(
    '%s',
    async (_, section) => {
      await play(section, playground, file);
    },
    3 * PATIENCE,
  );
});

/** Does what a section says, and sees each time what it promises, which was not there as often before. */
async function play({ title, steps }: Section, playground: PlaygroundPage, file: string): Promise<void> {
  const promises = steps.map(({ does, what }) => (does === 'see' ? what : null)).filter((what) => what !== null);
  let before = new Map<string, number>();
  for (const { does, what } of steps) {
    if (does === 'see') {
      await playground.see(what, before.get(what) ?? 0);
      continue;
    }
    before = new Map();
    if (does === 'choose') {
      await playground.choose(what);
      continue;
    }
    for (const promise of promises) before.set(promise, await playground.count(promise));
    await (does === 'write' ? playground.write(what) : playground.press(what));
  }
  await takePicture(playground, `${file.replace('.md', '')}-${title.slice(0, 1)}.png`);
}

async function takePicture(playground: PlaygroundPage, name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await playground.page.screenshot({ path: join(pictures, name) });
}
