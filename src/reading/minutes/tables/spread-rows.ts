import type { MinutesLine } from '../lines/minutes-line.js';
import type { ColumnKind } from './column-kind.js';
import { headerColumns } from './table-columns.js';

/** Columns of a table are at least so many, and their heads no longer than that. */
const FEWEST = 3;
const MOST = 8;
const LONGEST_HEAD = 42;
/** A lead or a deadline in a cell is no longer. */
const LONGEST_SHORT = 60;
const MARK = /^\s*\|?\s*$/u;

interface Cells {
  readonly cells: readonly MinutesLine[];
  /** The line after the last of them. */
  readonly end: number;
}

/** The next cells, each apart from the one before by a blank line or a bar of its own, as many as asked for. */
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

/** Whether cells are a row under these columns: who leads and by when are short. */
const areRow = (cells: readonly MinutesLine[], columns: readonly ColumnKind[]): boolean =>
  cells.every((cell, at) => !['lead', 'due', 'status'].includes(columns[at] ?? '') || isShort(cell));

/** The table that begins on a line, its cells each on a line of its own with a gap before the next; null for none. */
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

/** Puts the cells of a table in rows again when each is on a line of its own with a gap or a bar before the next. */
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
