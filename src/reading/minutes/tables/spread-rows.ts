import type { MinutesLine } from '../lines/minutes-line.js';
import type { ColumnKind } from './column-kind.js';
import { headerColumns } from './table-columns.js';

/** The fewest columns of a table, and the longest heading of one. */
const FEWEST = 3;
const MOST = 8;
const LONGEST_HEAD = 42;
/** The longest lead or deadline in a cell. */
const LONGEST_SHORT = 60;
const MARK = /^\s*\|?\s*$/u;

interface Cells {
  readonly cells: readonly MinutesLine[];
  /** The line after the last of them. */
  readonly end: number;
}

/** The next cells, as many as asked for, each after a blank line or with a bar of its own. */
function cellsFrom(lines: readonly MinutesLine[], from: number, count: number): Cells | null {
  const cells: MinutesLine[] = [];
  let at = from;
  while (cells.length < count) {
    const start = at;
    while (at < lines.length && at - start < 3 && MARK.test(lines[at]?.text ?? '')) at++;
    const line = lines[at];
    if (!line || MARK.test(line.text) || line.text.includes('|') || (cells.length > 0 && at === start)) return null;
    cells.push(line);
    at++;
  }
  return { cells, end: at };
}

const isShort = ({ text }: MinutesLine): boolean => text.length < LONGEST_SHORT && !/[:.]\s*$/u.test(text);

/** Whether cells are a row under these columns: leads and deadlines must be short. */
const areRow = (cells: readonly MinutesLine[], columns: readonly ColumnKind[]): boolean =>
  cells.every((cell, at) => !['lead', 'due', 'status'].includes(columns[at] ?? '') || isShort(cell));

/** The table that begins on a line, with each cell on its own line and a gap before the next; null if there is none. */
function tableAt(lines: readonly MinutesLine[], from: number): { rows: readonly Cells[]; end: number } | null {
  for (let width = MOST; width >= FEWEST; width--) {
    const head = cellsFrom(lines, from, width);
    if (!head?.cells.every(({ text }) => text.trim().length < LONGEST_HEAD)) continue;
    const columns = headerColumns(head.cells.map(({ text }) => text));
    if (!columns?.includes('action') || !columns.includes('lead') || columns.includes('other')) continue;
    const rows: Cells[] = [head];
    for (;;) {
      const row: Cells | null = cellsFrom(lines, rows.at(-1)?.end ?? 0, width);
      if (!row || !areRow(row.cells, columns)) break;
      rows.push(row);
    }
    const end = rows.at(-1)?.end ?? from;
    if (rows.length > 1) return { rows, end };
  }
  return null;
}

const MAY_HEAD = /^\s*(?:action|task|ref|no|item|number|what|gweithredu|tasg)/iu;

/**
 * Puts the cells of such tables into rows again, if each cell is on its own line with a gap or a bar before the next.
 */
export function withSpreadRows(lines: readonly MinutesLine[]): readonly MinutesLine[] {
  const found: MinutesLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const mayBegin =
      line.text.length < LONGEST_HEAD && MAY_HEAD.test(line.text) && MARK.test(lines[at + 1]?.text ?? '');
    const table = mayBegin ? tableAt(lines, at) : null;
    if (!table) {
      found.push(line);
      continue;
    }
    for (const { cells } of table.rows)
      found.push({ text: cells.map(({ text }) => text.trim()).join('\t'), number: cells[0]?.number ?? line.number });
    found.push({ text: '', number: lines[table.end]?.number ?? line.number });
    at = table.end - 1;
  }
  return found;
}
