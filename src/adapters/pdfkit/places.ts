import { type PaperTable, type PaperText, plainText } from '../../model/paper.js';
import type { Sheet } from './sheet.js';

/** The free space at the sides of a cell, in points. */
export const PADDING = 3;

/** Where each column begins, and how wide it is. */
export type Places = readonly { readonly x: number; readonly width: number }[];

/** Shares out the page; a column is at least as wide as the longest word of its head, the first also of its cells. */
export function placesOf({ columns, rows }: PaperTable, sheet: Sheet): Places {
  const least = columns.map(({ head }, at) =>
    Math.max(longestIn(sheet, head), ...(at === 0 ? rows.map(([first]) => longestIn(sheet, first?.text ?? [])) : [])),
  );
  const shares = columns.map(({ width }) => width);
  const widths = fitted(shares, least, sheet.width);
  let { left: x } = sheet;
  return widths.map((width) => {
    x += width;
    return { x: x - width, width };
  });
}

const longestIn = (sheet: Sheet, text: PaperText): number =>
  2 * PADDING +
  1 +
  Math.max(
    0,
    ...sheet
      .drawable(plainText(text))
      .split(' ')
      .map((word) => sheet.widthOf(word, 'bold')),
  );

/** Divides a width by shares, none below its least, as far as there is room. */
function fitted(shares: readonly number[], least: readonly number[], width: number): readonly number[] {
  const needed = least.reduce((sum, each) => sum + each, 0);
  if (needed >= width) return least.map((each) => (each * width) / needed);
  const narrow = new Set<number>();
  for (;;) {
    const taken = [...narrow].reduce((sum, at) => sum + (least[at] ?? 0), 0);
    const all = shares.reduce((sum, share, at) => (narrow.has(at) ? sum : sum + share), 0);
    const widths = shares.map((share, at) => (narrow.has(at) ? (least[at] ?? 0) : ((width - taken) * share) / all));
    const tooNarrow = widths.findIndex((each, at) => !narrow.has(at) && each < (least[at] ?? 0));
    if (tooNarrow === -1) return widths;
    narrow.add(tooNarrow);
  }
}
