import { type PaperBar, type PaperText, plainText, type Tone } from '../../model/paper.js';
import { drawText } from './draw-text.js';
import { Spans } from './spans.js';
import type { Sheet } from './sheet.js';
import { wrap } from './wrap.js';

/** Each has a contrast of at least 3:1 with white. */
const COLOURS: Readonly<Record<Tone, string>> = {
  bad: '#b10e1e',
  warning: '#985c00',
  good: '#00703c',
  calm: '#1d70b8',
  none: '#6f777b',
};
/** The width of a whole bar, in points. */
const WIDEST = 420;
const INK = '#0b0c0c';

/** Draws a bar as a figure with alternative text, and the same as a list under it. */
export function drawBar(sheet: Sheet, bar: PaperBar, heading: PaperText): void {
  if (bar.scale === 'percent') {
    for (const part of bar.parts) drawPercent(sheet, part);
    sheet.document.y += sheet.size * 0.5;
    return;
  }
  const { parts } = bar;
  const { document } = sheet;
  const total = parts.reduce((sum, { number }) => sum + number, 0);
  const height = sheet.size * 1.4;
  sheet.makeRoom(height * 3);
  const { y } = document;
  const width = Math.min(sheet.width, WIDEST);
  const said = parts.map(({ name, number }) => `${plainText(name)}: ${number}`).join('; ');
  const options = {
    alt: `${plainText(heading)}: ${said}`,
    bbox: [sheet.left, y, sheet.left + width, y + height],
  };
  const figure = document.struct('Figure', options);
  sheet.root.add(figure);
  figure.add(document.markStructureContent('Figure'));
  let { left: x } = sheet;
  for (const { number, tone } of parts) {
    const share = (width * number) / Math.max(1, total);
    document.rect(x, y, Math.max(1, share - 1.5), height).fill(COLOURS[tone]);
    x += share;
  }
  sheet.painted();
  document.endMarkedContent();
  figure.end();
  document.y = y + height + sheet.size * 0.6;
  const list = document.struct('L');
  sheet.root.add(list);
  for (const part of parts) drawItem(sheet, list, part);
  list.end();
  document.y += sheet.size * 0.5;
}

/** Draws one percentage: its words, then a bar that fills up, as a figure with the same alternative text. */
function drawPercent(sheet: Sheet, { name, number, tone }: PaperBar['parts'][number]): void {
  const { document } = sheet;
  const text: PaperText = [...name, { words: `: ${number}%`, language: null }];
  const height = sheet.size * 0.7;
  sheet.makeRoom(sheet.lineHeight() * 2 + height);
  drawText(sheet, text, { as: 'P' });
  const { y } = document;
  const width = Math.min(sheet.width, WIDEST);
  const options = { alt: `${plainText(name)}: ${number}%`, bbox: [sheet.left, y, sheet.left + width, y + height] };
  const figure = document.struct('Figure', options);
  sheet.root.add(figure);
  figure.add(document.markStructureContent('Figure'));
  document.lineWidth(0.5).rect(sheet.left, y, width, height).stroke(COLOURS.none);
  if (number > 0) document.rect(sheet.left, y, (width * number) / 100, height).fill(COLOURS[tone]);
  sheet.painted();
  document.endMarkedContent();
  figure.end();
  document.y = y + height + sheet.size * 0.8;
}

function drawItem(sheet: Sheet, list: Sheet['root'], { name, number, tone }: PaperBar['parts'][number]): void {
  const { document } = sheet;
  const height = sheet.lineHeight();
  sheet.makeRoom(height);
  const { y } = document;
  const item = document.struct('LI');
  list.add(item);
  const body = document.struct('LBody');
  item.add(body);
  sheet.decorate(() => {
    document.rect(sheet.left, y + sheet.size * 0.3, sheet.size * 0.8, sheet.size * 0.8).fill(COLOURS[tone]);
  });
  const spans = new Spans(sheet, body, 'LBody');
  const indent = sheet.size * 1.4;
  const text: PaperText = [...name, { words: `: ${number}`, language: null }];
  const lines = wrap(sheet, text, sheet.width - indent, 'regular');
  for (const [at, line] of lines.entries())
    spans.write(line, { x: sheet.left + indent, y: y + at * height }, { weight: 'regular', scale: 1, colour: INK });
  document.y = y + height * Math.max(1, lines.length);
  spans.end();
  item.end();
}
