import type { LineRun, PageLine } from './pdf-page-lines.js';

/** A gap this many times the page's usual one becomes blank lines; three blank lines end a table. */
const BLANK = 1.35;
const MOST_BLANKS = 3;
const HEADING_SIZE = 1.15;
/** In letter heights: the width of a letter, and how far apart two starts of one column may be. */
const LETTER_WIDTH = 0.5;
const ONE_COLUMN = 0.4;
const BETWEEN = 2;
/** In letters: no readable page is wider; words further out go to its edge. */
const WIDEST = 400;

/** Turns the lines of a page into plain text; words aligned on the page stay aligned. */
export function pageText(lines: readonly PageLine[]): string {
  if (lines.length === 0) return '';
  const size = middle(lines.map((line) => line.size));
  const usual = usualDistance(lines, size);
  const columnOf = columns(lines, size);
  const text: string[] = [];
  for (const { runs, below, size: lineSize } of lines) {
    const isHeading = runs.length === 1 && lineSize > size * HEADING_SIZE;
    for (let blank = blanksBefore(below / usual, isHeading); blank > 0; blank--) text.push('');
    let line = '';
    for (const { text: words, left } of runs) {
      const at = Math.max(columnOf(left), line === '' ? 0 : line.length + BETWEEN);
      line += ' '.repeat(at - line.length) + words;
    }
    text.push(line);
  }
  return text.join('\n');
}

/** How many blank lines to put above a line that is `times` the usual distance below the one before. */
function blanksBefore(times: number, isHeading: boolean): number {
  if (isHeading && times > BLANK) return MOST_BLANKS;
  return times > BLANK ? Math.min(Math.max(Math.round(times) - 1, 1), MOST_BLANKS) : 0;
}

const middle = (numbers: readonly number[], part = 0.5): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * part)] ?? 0;

/** How far apart the lines of a paragraph usually are: a distance no larger than most. */
function usualDistance(lines: readonly PageLine[], size: number): number {
  const distances = lines.map(({ below }) => below).filter((below) => below > size * 0.8);
  return Math.min(middle(distances, 0.25), size * 2) || size * 1.2;
}

interface Column {
  readonly left: number;
  at: number;
}

/**
 * Maps a distance across the page to a place on a line of letters. The place is as far out as on the page, and further
 * where the words before it on some line need more room, so that aligned words stay aligned.
 */
function columns(lines: readonly PageLine[], size: number): (left: number) => number {
  const starts = lines.flatMap(({ runs }) => runs.map(({ left }) => left)).sort((a, b) => a - b);
  const edge = starts[0] ?? 0;
  const found: Column[] = [];
  for (const left of starts) {
    if (left - (found.at(-1)?.left ?? -Infinity) <= size * ONE_COLUMN) continue;
    found.push({ left, at: Math.min(Math.round((left - edge) / (size * LETTER_WIDTH)), WIDEST) });
  }
  const indexOf = (left: number): number => lastAtOrBefore(found, left);
  const before = found.map((): { readonly column: number; readonly length: number }[] => []);
  for (const { runs } of lines) {
    runs.forEach((run: LineRun, at) => {
      const next = runs[at + 1];
      if (next) before[indexOf(next.left)]?.push({ column: indexOf(run.left), length: run.text.length });
    });
  }
  let shift = 0;
  found.forEach((column, at) => {
    const needed = (before[at] ?? []).map(({ column: from, length }) => (found[from]?.at ?? 0) + length + BETWEEN);
    const wanted = column.at + shift;
    column.at = needed.reduce((most, end) => Math.max(most, Math.min(end, WIDEST)), wanted);
    shift += column.at - wanted;
  });
  return (left) => found[indexOf(left)]?.at ?? 0;
}

function lastAtOrBefore(found: readonly Column[], left: number): number {
  let low = 0;
  let high = found.length - 1;
  while (low < high) {
    const mid = Math.ceil((low + high) / 2);
    if ((found[mid]?.left ?? Infinity) <= left) low = mid;
    else high = mid - 1;
  }
  return low;
}
