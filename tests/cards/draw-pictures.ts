/*
 * Draws cards as pictures, with Microsoft's renderer and the colours of Teams: `npm run docs:cards` those of docs/cards.md
 * and of the README, into docs/cards; `CARD_PICTURES=FOLDER npm run docs:cards` every sample in every look, width and
 * language, into that folder.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Language } from '../../src/model/language.js';
import { showReply } from '../../src/app/show-reply.js';
import { launchBrowser } from '../browser.js';
import { LANGUAGES, LOOKS, WIDTHS } from './every-look.js';
import { openCardPage, renderCards } from './render-card.js';
import { CARD_ANSWERS } from './sample-answers.js';
import { SHOWN_PICTURES } from './shown-pictures.js';
import type { Look } from './teams-look.js';

const DOCS = fileURLToPath(new URL('../../docs/cards', import.meta.url));

/** A picture of a card. */
export interface Picture {
  readonly file: string;
  readonly card: string;
  readonly language: Language | 'both';
  readonly look: Look;
  readonly width: number;
}

const everything = (names: readonly string[]): readonly Picture[] =>
  names.flatMap((card) =>
    LOOKS.flatMap((look) =>
      WIDTHS.flatMap((width) =>
        LANGUAGES.map((language) => {
          const file = `${card.replace(/\W+/gu, '-')}.${language}.${look}.${width}.png`;
          return { file, card, language, look, width };
        }),
      ),
    ),
  );

async function draw(browser: Browser, pictures: readonly Picture[], folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (const look of LOOKS)
    for (const width of new Set(pictures.map((picture) => picture.width))) {
      const page = await openCardPage(browser, { width, look });
      for (const { card, file, language } of pictures.filter((one) => one.look === look && one.width === width)) {
        const answer = CARD_ANSWERS[card];
        if (answer === undefined) throw new Error(`no sample card: ${card}`);
        await renderCards(page, [showReply(answer, language).card ?? {}]);
        const picture = await page.page.screenshot({ fullPage: true });
        writeFileSync(join(folder, file), picture);
        bytes += picture.length;
      }
      await page.page.close();
    }
  return bytes;
}

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

it('draws cards as pictures', async () => {
  const folder = process.env['CARD_PICTURES'];
  const only = process.env['CARD'];
  const names = Object.keys(CARD_ANSWERS).filter((name) => only === undefined || new RegExp(only).test(name));
  const bytes = await (folder === undefined
    ? draw(browser, SHOWN_PICTURES, DOCS)
    : draw(browser, everything(names), folder));
  expect(bytes).toBeGreaterThan(0);
  if (folder === undefined) expect(bytes).toBeLessThan(1_500_000);
}, 900_000);
