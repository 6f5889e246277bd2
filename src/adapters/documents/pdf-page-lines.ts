import type { TextPiece } from './pdf-text-pieces.js';

/** A run of words on a line of a page, apart from what else is on the line, and how far across it begins. */
export interface LineRun {
  readonly text: string;
  readonly left: number;
}

/** One line of a page, and how far its foot is below that of the line before; 0 for the first. */
export interface PageLine {
  readonly runs: readonly LineRun[];
  readonly below: number;
  readonly size: number;
}

/** Of a letter's height: how far apart two words of one line may stand up or down, as a raised "th" does. */
const SAME_LINE = 0.45;
/** Of a letter's height: a narrower gap is none, a wider one parts two columns. */
const NO_GAP = 0.12;
const COLUMN_GAP = 0.9;

/** Takes the words of a page and puts them into lines from the top down, each from left to right. */
export function pageLines(pieces: readonly TextPiece[]): readonly PageLine[] {
  const fromTop = [...pieces].sort((one, other) => other.up - one.up || one.left - other.left);
  const lines: PageLine[] = [];
  let line: TextPiece[] = [];
  let base: TextPiece | null = null;
  let above: number | null = null;
  const end = (): void => {
    if (base === null) return;
    const foot = base.up;
    lines.push({ runs: lineRuns(line), below: above === null ? 0 : above - foot, size: base.size });
    above = foot;
  };
  for (const piece of fromTop) {
    if (base !== null && base.up - piece.up < SAME_LINE * Math.max(base.size, piece.size)) {
      line.push(piece);
      if (piece.size > base.size) base = piece;
      continue;
    }
    end();
    line = [piece];
    base = piece;
  }
  end();
  return lines;
}

function lineRuns(pieces: readonly TextPiece[]): readonly LineRun[] {
  const runs: { text: string; readonly left: number }[] = [];
  let right = 0;
  let size = 0;
  for (const piece of [...pieces].sort((one, other) => one.left - other.left)) {
    const run = runs.at(-1);
    const gap = piece.left - right;
    const letter = Math.max(Math.min(size, piece.size), 1);
    if (run === undefined || gap > COLUMN_GAP * letter) runs.push({ text: piece.text, left: piece.left });
    else run.text += gap > NO_GAP * letter ? ` ${piece.text}` : piece.text;
    right = Math.max(right, piece.right);
    size = piece.size;
  }
  return runs;
}
