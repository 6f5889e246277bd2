import type { TextPiece } from './pdf-text-pieces.js';

/** Words that stand together on a line, and how far across the page they begin. */
export interface LineRun {
  readonly text: string;
  readonly left: number;
}

/** One line of a page; `below` is how far its foot is below the line before, 0 for the first. */
export interface PageLine {
  readonly runs: readonly LineRun[];
  readonly below: number;
  readonly size: number;
}

/** In letter heights: how much higher or lower words of one line may be, as a raised "th" is. */
const SAME_LINE = 0.45;
/** In letter heights: up to the first there is no gap; above the second columns may part; above the third they do. */
const NO_GAP = 0.12;
const NARROW_COLUMN_GAP = 0.45;
const COLUMN_GAP = 0.9;

/** Sorts the words of a page into lines from the top down, each from left to right. */
export function pageLines(pieces: readonly TextPiece[]): readonly PageLine[] {
  const groups = sameLine(pieces);
  const columns = new Set<number>();
  for (const group of groups) {
    for (const { left } of lineRuns(group, () => false).slice(1)) columns.add(Math.round(left));
  }
  const isColumn = (left: number): boolean => [-1, 0, 1].some((off) => columns.has(Math.round(left) + off));
  let above: number | null = null;
  return groups.map((group) => {
    const { up, size } = group.reduce((one, other) => (other.size > one.size ? other : one));
    const below = above === null ? 0 : above - up;
    above = up;
    return { runs: lineRuns(group, isColumn), below, size };
  });
}

type Group = [TextPiece, ...TextPiece[]];

function sameLine(pieces: readonly TextPiece[]): readonly Group[] {
  const groups: Group[] = [];
  let base: TextPiece | null = null;
  for (const piece of [...pieces].sort((one, other) => other.up - one.up || one.left - other.left)) {
    if (base !== null && base.up - piece.up < SAME_LINE * Math.max(base.size, piece.size)) {
      groups.at(-1)?.push(piece);
      if (piece.size > base.size) base = piece;
    } else {
      groups.push([piece]);
      base = piece;
    }
  }
  return groups;
}

/** Joins words that stand close; `isColumn` says whether a column of words begins there on this page. */
function lineRuns(group: Group, isColumn: (left: number) => boolean): readonly LineRun[] {
  const runs: { text: string; readonly left: number }[] = [];
  let right = 0;
  let size = 0;
  for (const piece of [...group].sort((one, other) => one.left - other.left)) {
    const run = runs.at(-1);
    const gap = (piece.left - right) / Math.max(Math.min(size, piece.size), 1);
    if (run === undefined || gap > COLUMN_GAP || (gap > NARROW_COLUMN_GAP && isColumn(piece.left))) {
      runs.push({ text: piece.text, left: piece.left });
    } else run.text += gap > NO_GAP ? ` ${piece.text}` : piece.text;
    right = Math.max(right, piece.right);
    size = piece.size;
  }
  return runs;
}
