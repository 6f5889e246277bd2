import { CELL_BREAK } from '../../minutes/lines/minutes-line.js';
import { ruledCells } from '../../minutes/tables/table-cells.js';
import { cellLines, plainWords } from './cell-text.js';
import { isStatusName } from '../said-status.js';
import { type Field, fieldOf, type Fields } from './fields.js';
import { tableKind, textField } from './table-kind.js';
import type { TableKind } from './plan-line.js';

/** The headings of the table being read. */
export interface Columns {
  readonly table: TableKind;
  readonly fields: readonly (Field | null)[];
  readonly cells: readonly string[];
}

/** A reference is short: "1.1", "R12", "US0113.1", "A-03". */
export const REFERENCE = /^(?=[^\s]*\d)(?:[A-Za-z]{0,8}[-. ]?)?\d{1,4}(?:[.-]\d{1,3}){0,3}[a-z]?\)?\.?$/u;

/** A bullet point with a tab after its mark. */
const MARK_AND_TAB = /^\s*(?:[^\p{L}\d\s]{1,2}|\(?[\da-z]{1,2}[.)]|o)\t[^\t]*$/u;

/** The cells of a line between pipes or tabs; null if it has none. */
export function rowCells(line: string): readonly string[] | null {
  const text = line.trim();
  if (text.startsWith('|') || (text.match(/\|/gu)?.length ?? 0) > 1) return ruledCells(text, 'pipe');
  return line.includes('\t') && !MARK_AND_TAB.test(line) ? ruledCells(line.replace(/^ +/u, ''), 'tab') : null;
}

/** The table that a row heads; null if it heads none. */
export function columnsOf(cells: readonly string[]): Columns | null {
  if (cells.length < 2 || cells.length > 16 || cells.some((cell) => cell.length > 300)) return null;
  const said = cells.map((cell) => cellLines(cell).join(' '));
  const fields = said.map((cell) => fieldOf(cell) ?? (/^date$|^dyddiad$/iu.test(cell) ? 'timeline' : null));
  const filled = said.flatMap((cell, at) => (cell === '' ? [] : [fields[at] ?? null]));
  const table = tableKind(filled) ?? (said.filter(isStatusName).length > 2 ? 'counts' : null);
  return table === null ? null : { table, fields, cells: said };
}

/** The fields of a row under its table's headings. If two columns have the same field, the first filled one counts. */
export function fieldsOf(cells: readonly string[], { fields }: Columns): Fields {
  const found: Partial<Record<Field, string>> = {};
  fields.forEach((field, at) => {
    const said = cellLines(cells[at] ?? '').join(CELL_BREAK);
    if (field !== null && said !== '' && found[field] === undefined) found[field] = said;
  });
  return found;
}

/** Whether the cells are words that span the whole table rather than a row of it. */
export function isBody(cells: readonly string[], columns: Columns): boolean {
  const filled = cells.flatMap((cell, at) => (cell.trim() === '' ? [] : [at]));
  const [first] = filled;
  if (first === undefined) return true;
  const words = plainWords(cells[first] ?? '');
  const at = columns.fields.indexOf('reference');
  if (at >= 0 && first === at && words.replace(/<[^>]*>/gu, '').length > 24) return true;
  if (filled.length > 1) return false;
  return columns.fields[first] !== textField(columns.fields) || first === 0;
}
