import { createRequire } from 'node:module';
import PdfDocument from 'pdfkit';
import { bodyNames, type HouseStyle } from '../../model/house-style.js';
import { type Block, firstLanguage, type Paper, type PaperText, plainText } from '../../model/paper.js';
import type { PaperWriter } from '../../ports/papers.js';
import { drawBar } from './draw-bar.js';
import { drawTable } from './draw-table.js';
import { drawText } from './draw-text.js';
import { plainFont } from './plain-font.js';
import { Sheet } from './sheet.js';

const require = createRequire(import.meta.url);
/** Noto Sans has the letters of all European languages, ŵ and ŷ among them; under the Open Font License. */
const fonts = (style: HouseStyle): { readonly regular: string; readonly bold: string } =>
  style.fontFiles ?? {
    regular: require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
    bold: require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  };

/** Sizes in points: normal and large print. */
const SIZE = { body: 9, large: 18 };
const MARGIN = 42;

/**
 * Writes a paper as a tagged PDF that follows PDF/UA: title and language, headings as tags and bookmarks, tables whose
 * row and column heads repeat on each page, and words in the other language marked as such.
 */
export const writePdf: PaperWriter = async (paper, { style, isLarge }) => {
  const size = isLarge ? SIZE.large : SIZE.body;
  const language = firstLanguage(paper.language);
  const document = new PdfDocument({
    size: 'A4',
    layout: 'landscape',
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + size * 2 },
    pdfVersion: '1.7',
    // The library supports PDF/UA, but its types do not yet.
    subset: 'PDF/UA' as 'PDF/A-2a',
    tagged: true,
    lang: `${language}-GB`,
    displayTitle: true,
    // No default font, as we open each of ours once; the types do not allow for this.
    font: '',
    info: {
      Title: `${plainText(paper.title)}: ${plainText(paper.group)}`,
      Author: bodyNames(style, paper.language).join(' / '),
      Producer: 'Matters Arising',
      Creator: 'Matters Arising',
      CreationDate: new Date(paper.madeAt),
    },
  });
  const chunks: Buffer[] = [];
  const ended = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    document.on('error', reject);
  });
  const { regular, bold } = fonts(style);
  document.registerFont('regular', plainFont(regular));
  document.registerFont('bold', plainFont(bold));
  const sheet = new Sheet(document, { size, language, colours: style.colours });
  numberPages(sheet, paper);
  drawHead(sheet, style, paper);
  for (const { heading, blocks } of paper.sections) {
    drawText(sheet, heading, { as: 'H2', scale: 1.3 });
    document.outline.addItem(plainText(heading));
    for (const block of blocks) drawBlock(sheet, block, heading);
  }
  sheet.root.end();
  document.end();
  return ended;
};

function drawHead(sheet: Sheet, style: HouseStyle, paper: Paper): void {
  if (style.logo !== null) sheet.picture(style.logo.bytes, style.logo.alt[sheet.language]);
  for (const name of bodyNames(style, paper.language)) drawText(sheet, [{ words: name, language: null }], { as: 'P' });
  const title: PaperText = [...paper.group, { words: ': ', language: null }, ...paper.title];
  drawText(sheet, title, { as: 'H1', scale: 1.8 });
  for (const line of paper.lines) drawText(sheet, line, { as: 'P' });
}

function drawBlock(sheet: Sheet, block: Block, heading: PaperText): void {
  if (block.kind === 'table') drawTable(sheet, block);
  else if (block.kind === 'bar') drawBar(sheet, block, heading);
  else drawText(sheet, block.text, { as: 'P' });
}

/** Numbers each page at its foot as it begins; screen readers skip the number. */
function numberPages(sheet: Sheet, { labels }: Paper): void {
  const { document } = sheet;
  const label = sheet.drawable(plainText(labels.page));
  let page = 0;
  const number = (): void => {
    page += 1;
    const { y } = document;
    const { bottom } = document.page.margins;
    // Text below the margin would start a new page.
    document.page.margins.bottom = 0;
    document.markContent('Artifact', { type: 'Pagination' });
    const place = { x: sheet.left, y: document.page.height - MARGIN };
    sheet.draw(`${label} ${page}`, place, { weight: 'regular', scale: 0.9, colour: '#0b0c0c' });
    document.endMarkedContent();
    document.page.margins.bottom = bottom;
    document.y = y;
  };
  number();
  document.on('pageAdded', number);
}
