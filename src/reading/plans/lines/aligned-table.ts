import { alignedCells, lineRuling, segments } from '../../minutes/tables/table-cells.js';
import { CELL_BREAK } from '../../minutes/lines/minutes-line.js';
import type { RawLine } from './raw-lines.js';
import { type Columns, columnsOf } from './rows.js';
import { textField } from './table-kind.js';

/** A table whose columns are separated only by spaces, and the index of the first line after it. */
interface AlignedTable {
  readonly columns: Columns;
  readonly rows: readonly { readonly cells: readonly string[]; readonly number: number }[];
  readonly end: number;
}

/** Reads the table that a line heads; null if it heads none. Its rows may wrap. */
export function alignedTable(lines: readonly RawLine[], from: number): AlignedTable | null {
  const header = lines[from];
  if (header === undefined || header.text.length > 300 || lineRuling(header.text) !== 'space') return null;
  const parts = segments(header.text);
  const columns = parts.length < 3 ? null : columnsOf(parts.map(({ text }) => text));
  if (columns === null) return null;
  const starts = parts.map(({ at }) => at);
  const main = columns.fields.indexOf(textField(columns.fields));
  const rows: { cells: string[]; number: number }[] = [];
  let end = from + 1;
  for (; end < lines.length; end++) {
    const line = lines[end];
    const cells = line === undefined ? null : alignedCells(line.text, starts);
    if (line === undefined || cells === null) break;
    const filled = cells.flatMap((cell, at) => (cell === '' ? [] : [at]));
    const last = rows.at(-1);
    const isNew =
      line.isAfterGap || last === undefined || (cells[0] !== '' && filled.length >= Math.min(3, starts.length));
    if (isNew && line.isAfterGap && filled.length === 1 && filled[0] === 0 && main !== 0) break;
    if (isNew) rows.push({ cells: [...cells], number: line.number });
    else
      cells.forEach(
        (cell, at) =>
          (last.cells[at] = [last.cells[at] ?? '', cell]
            .filter((words) => words !== '')
            .join(at === main ? ' ' : CELL_BREAK)),
      );
  }
  return rows.length === 0 ? null : { columns, rows, end };
}
