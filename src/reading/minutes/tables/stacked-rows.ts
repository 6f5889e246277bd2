import type { MinutesLine } from '../lines/minutes-line.js';
import { columnKind, headerColumns } from './table-columns.js';
import { isRowNumber } from './table-rows.js';

const MOST_COLUMNS = 8;
const LONGEST_HEADING = 42;

/** Puts the cells of a table into rows again if each is on its own line, as in a table pasted from a web page. */
export function withStackedRows(lines: readonly MinutesLine[]): readonly MinutesLine[] {
  const found: MinutesLine[] = [];
  // Each block of lines is tried as a table only once; otherwise a long list of headings would be tried again and
  // again.
  let tried = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const width = at < tried ? 0 : headingWidth(lines, at);
    const end = width === 0 ? at : endOfCells(lines, at);
    tried = Math.max(tried, end);
    const rows = width === 0 ? [] : stackedRows(lines.slice(at, end), width);
    if (rows.length < 2) {
      found.push(line);
      continue;
    }
    for (const cells of rows) {
      found.push({ text: cells.map(({ text }) => text.trim()).join('\t'), number: cells[0]?.number ?? line.number });
    }
    at = end - 1;
  }
  return found;
}

/** How many lines from here on are column headings of one table; 0 if there are none. */
function headingWidth(lines: readonly MinutesLine[], from: number): number {
  const cells: string[] = [];
  while (cells.length < MOST_COLUMNS) {
    const text = (lines[from + cells.length]?.text ?? '').trim();
    if (text === '' || text.length > LONGEST_HEADING || /[\t|]/u.test(text) || columnKind(text) === null) break;
    cells.push(text);
  }
  return cells.length > 2 && headerColumns(cells) !== null ? cells.length : 0;
}

function endOfCells(lines: readonly MinutesLine[], from: number): number {
  let end = from;
  while (end < lines.length && !/^\s*$|[\t|]/u.test(lines[end]?.text ?? '')) end++;
  return end;
}

function stackedRows(cells: readonly MinutesLine[], width: number): readonly (readonly MinutesLine[])[] {
  const isNumbered = columnKind(cells[0]?.text ?? '') === 'number';
  const rows: MinutesLine[][] = [];
  for (const cell of cells) {
    const row = rows.at(-1);
    const isFirst = row === undefined || row.length === width || (isNumbered && row.length > 1 && begins(cell, row));
    if (isFirst && isNumbered && rows.length > 0 && !isRowNumber(cell.text)) return [];
    if (isFirst) rows.push([cell]);
    else row.push(cell);
  }
  return isNumbered || rows.at(-1)?.length === width ? rows : [];
}

/** Whether a cell is a row's number, in the same form as the number of the row before. */
function begins(cell: MinutesLine, row: readonly MinutesLine[]): boolean {
  const form = (text: string): string => text.trim().replace(/\d+/gu, '0');
  return isRowNumber(cell.text) && form(cell.text) === form(row[0]?.text ?? '');
}
