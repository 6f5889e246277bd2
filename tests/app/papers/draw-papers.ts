/*
 * Turns pages of papers into pictures, as a reader of PDF draws them and as a browser shows them: `npm run docs:papers` those
 * of docs/papers.md, docs/plans.md, docs/returns.md and docs/accessibility.md, into docs/papers.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PaperAsked } from '../../../src/ports/papers.js';
import { launchBrowser } from '../../browser.js';
import type { Group } from '../../../src/model/group.js';
import { longGroup, PAPERS_NOW, papersGroup } from '../../fixtures/papers-group.js';
import { returnGroup } from '../../fixtures/papers-return.js';
import { BOARD_DAY, wholePlanGroup } from '../../fixtures/whole-plan.js';
import { make } from './make.js';

const FOLDER = fileURLToPath(new URL('../../../docs/papers', import.meta.url));
const require = createRequire(import.meta.url);

interface Shown extends Pick<PaperAsked, 'what' | 'language'> {
  readonly file: string;
  readonly group: Group;
  readonly now: string;
  /** Which page of a PDF; null for a web page. */
  readonly page: number | null;
  readonly isLarge?: boolean;
}

const plan = { group: wholePlanGroup(), now: BOARD_DAY };
const others = { now: PAPERS_NOW };
const SHOWN: readonly Shown[] = [
  { ...others, file: 'matters.png', group: papersGroup(), what: 'matters-arising', language: 'en', page: 1 },
  { ...others, file: 'log-of-300.png', group: longGroup(300), what: 'log', language: 'cy', page: 2 },
  { ...plan, file: 'plan.png', what: 'plan', language: 'en', page: 1 },
  { ...plan, file: 'plan-measures.png', what: 'plan', language: 'en', page: 3 },
  { ...plan, file: 'report-both.png', what: 'plan-report', language: 'both', page: 1 },
  { ...others, file: 'return.png', group: returnGroup(5), what: 'return', language: 'en', page: 1 },
  { ...others, file: 'return-welsh.png', group: returnGroup(5), what: 'return', language: 'cy', page: 2 },
  { ...plan, file: 'report-web.png', what: 'plan-report', language: 'cy', page: null },
  { ...plan, file: 'plan-large.png', what: 'plan', language: 'en', page: 1, isLarge: true },
];

/** How many dots a point of a page has, and how much of a web page is shown. */
const SCALE = 1.1;
const WEB = { width: 900, height: 1100 };

const READER = 'https://reader.invalid/pdfjs.mjs';
const DRAW = `
import { getDocument } from '${READER}';
globalThis.drawPage = async (data, at, scale) => {
  const pages = await getDocument({ data: Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0)) }).promise;
  const page = await pages.getPage(Math.min(at, pages.numPages));
  const viewport = page.getViewport({ scale });
  const canvas = document.querySelector('canvas');
  [canvas.width, canvas.height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
  return { width: canvas.width, height: canvas.height };
};`;

/** Draws a page of a PDF in the browser, with the reader of PDF that the project has. */
async function drawPdf(page: Page, bytes: Uint8Array, number: number): Promise<Buffer> {
  await page.setContent('<!DOCTYPE html><body style="margin:0;background:#fff"><canvas></canvas></body>');
  await page.addScriptTag({ type: 'module', content: DRAW });
  await page.waitForFunction('globalThis.drawPage !== undefined');
  const data = Buffer.from(bytes).toString('base64');
  const size = await page.evaluate(`globalThis.drawPage('${data}', ${number}, ${SCALE})`);
  await page.setViewportSize(size as { readonly width: number; readonly height: number });
  return page.screenshot();
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

it('papers are drawn as pictures', async () => {
  mkdirSync(FOLDER, { recursive: true });
  const page = await browser.newPage();
  const body = readFileSync(join(dirname(require.resolve('unpdf')), 'pdfjs.mjs'));
  const headers = { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' };
  await page.route(READER, (route) => route.fulfill({ body, headers }));
  let size = 0;
  for (const { file, group, page: number, ...asked } of SHOWN) {
    const { bytes } = await make(group, { ...asked, format: number === null ? 'html' : 'pdf' });
    let picture: Buffer;
    if (number === null) {
      await page.setViewportSize(WEB);
      await page.setContent(new TextDecoder().decode(bytes));
      picture = await page.screenshot();
    } else picture = await drawPdf(page, bytes, number);
    writeFileSync(join(FOLDER, file), picture);
    size += picture.length;
  }
  expect(size).toBeLessThan(2_000_000);
}, 900_000);
