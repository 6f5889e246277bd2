import type { PaperText } from '../../model/paper.js';
import { Spans } from './spans.js';
import type { Sheet } from './sheet.js';
import { wrap } from './wrap.js';

const INK = '#0b0c0c';

/** Draws a heading or a paragraph under what is there. */
export function drawText(
  sheet: Sheet,
  text: PaperText,
  { as, scale = 1 }: { readonly as: 'H1' | 'H2' | 'P'; readonly scale?: number },
): void {
  const { document } = sheet;
  const isHeading = as !== 'P';
  const weight = isHeading ? 'bold' : 'regular';
  const height = sheet.lineHeight(scale);
  const lines = wrap(sheet, text, sheet.width, weight, scale);
  if (as === 'H2') document.y += sheet.size;
  // A heading must not be alone at the foot of a page.
  if (isHeading) sheet.makeRoom(height * lines.length + sheet.lineHeight() * 5);
  const element = document.struct(as);
  sheet.root.add(element);
  const spans = new Spans(sheet, element, as);
  for (const line of lines) {
    sheet.makeRoom(height);
    const { y } = document;
    spans.write(line, { x: sheet.left, y }, { weight, scale, colour: isHeading ? sheet.colours.heading : INK });
    document.y = y + height;
  }
  spans.end();
  document.y += sheet.size * 0.4;
}
