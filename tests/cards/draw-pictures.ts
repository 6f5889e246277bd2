/*
 * Draws cards as pictures, with Microsoft's renderer and the colours of Teams: `npm run docs:cards` those of docs/cards.md
 * and of the README, into docs/cards, and those of docs/a-year.md into docs/year; `CARD_PICTURES=FOLDER npm run docs:cards` a sheet of all samples for each look,
 * width and language, into that folder, or of those that fit the patterns CARD (names of samples)
 * and SHEET (such as dark.320).
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
import { drawYear } from './draw-year.js';
import { CARD_ANSWERS } from './sample-answers.js';
import { SHOWN_PICTURES } from './shown-pictures.js';
import type { Look } from './teams-look.js';

const DOCS = fileURLToPath(new URL('../../docs/cards', import.meta.url));
const YEAR = fileURLToPath(new URL('../../docs/year', import.meta.url));

/** A picture of a card. */
export interface Picture {
  readonly file: string;
  readonly card: string;
  readonly language: Language | 'both';
  readonly look: Look;
  readonly width: number;
}

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
    }
  return bytes;
}

/** The cards in one look, width and language, next to each other in one picture. */
async function drawSheet(
  browser: Browser,
  names: readonly string[],
  sheet: Omit<Picture, 'card' | 'file'>,
): Promise<Buffer> {
  const { look, width, language } = sheet;
  const page = await openCardPage(browser, { width, look });
  const cards: string[] = [];
  for (const name of names) {
    const answer = CARD_ANSWERS[name];
    if (answer === undefined) continue;
    await renderCards(page, [showReply(answer, language).card ?? {}]);
    cards.push(await page.page.locator('#card').evaluate((card) => card.outerHTML));
  }
  const columns = Math.floor(1500 / width);
  await page.page.setViewportSize({ width: columns * (width + 12), height: 500 });
  await page.page.locator('body').evaluate(
    (body, { shown, style }) => {
      body.innerHTML = shown.map((card) => `<div style="${style}">${card}</div>`).join('');
    },
    { shown: cards, style: `display: inline-block; vertical-align: top; width: ${width - 24}px; margin: 6px` },
  );
  // This browser ends when a page of it is closed.
  return page.page.screenshot({ fullPage: true });
}

async function drawSheets(browser: Browser, names: readonly string[], folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const wanted = new RegExp(process.env['SHEET'] ?? '');
  const sheets = LOOKS.flatMap((look) =>
    WIDTHS.flatMap((width) => LANGUAGES.map((language) => ({ look, width, language }))),
  ).map((sheet) => ({ sheet, file: `${sheet.look}.${sheet.width}.${sheet.language}.png` }));
  let bytes = 0;
  for (const { sheet, file } of sheets.filter(({ file }) => wanted.test(file))) {
    const picture = await drawSheet(browser, names, sheet);
    writeFileSync(join(folder, file), picture);
    bytes += picture.length;
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

it('cards are drawn as pictures', async () => {
  const folder = process.env['CARD_PICTURES'];
  const only = process.env['CARD'];
  const names = Object.keys(CARD_ANSWERS).filter((name) => only === undefined || new RegExp(only).test(name));
  const bytes = await (folder === undefined ? draw(browser, SHOWN_PICTURES, DOCS) : drawSheets(browser, names, folder));
  expect(bytes).toBeGreaterThan(0);
  if (folder !== undefined) return;
  expect(bytes).toBeLessThan(2_000_000);
  expect(await drawYear(browser, YEAR)).toBeLessThan(500_000);
}, 900_000);
