import { CELL_BREAK } from '../lines/minutes-line.js';
import { isUnfinished } from '../lines/unfinished.js';
import { growingCell, grown, type GrowingCell } from './growing-cell.js';
import type { Ruling } from './table-cells.js';
import type { ColumnKind } from './column-kind.js';

const STARTS_LOWER = /^[\p{Ll}(&,;]/u;
const NUMBER = /^[\p{L}/._#-]{0,12}[\s.-]{0,2}\d[\w/.():-]{0,16}$|^[a-z][.)]?$|^[ivxlc]{1,6}[.)]?$/iu;

/** A reference before a row's words: "59c/2122 ", "24/31.1 ". */
const REFERENCE = /^\d{1,4}(?:[a-z]\d?\)?)?[/.]\d[\d/.]*\s/u;

const EMPTY = growingCell('');

const cellOf = (cells: readonly string[], columns: readonly ColumnKind[], kind: ColumnKind): string => {
  const at = columns.indexOf(kind);
  const cell = at < 0 ? '' : (cells[at] ?? '');
  return /[^\s-]/.test(cell) ? cell.trim() : '';
};

const isFilled = (cells: readonly GrowingCell[], columns: readonly ColumnKind[], kind: ColumnKind): boolean =>
  cells[columns.indexOf(kind)]?.isFilled ?? false;

/** The end of a cell's words; empty if it has none. */
const endOf = (cells: readonly GrowingCell[], columns: readonly ColumnKind[], kind: ColumnKind): string =>
  isFilled(cells, columns, kind) ? (cells[columns.indexOf(kind)]?.end ?? '').trimEnd() : '';

/** Whether a cell is a row's number or reference: "12", "3.1", "PUB22/3/85". */
export function isRowNumber(cell: string): boolean {
  return NUMBER.test(cell.trim());
}

/** Whether a line's cells continue the wrapped row before, instead of beginning a new one. */
export function continuesRow(
  cells: readonly string[],
  last: readonly GrowingCell[],
  columns: readonly ColumnKind[],
  afterBlank: boolean,
  ruling: Ruling,
): boolean {
  if (ruling !== 'space' && columns[0] === 'topic' && cells.length === columns.length && cells[0] !== '') return false;
  const action = cellOf(cells, columns, 'action');
  const number = cellOf(cells, columns, 'number');
  const hasNumbers = columns.includes('number');
  const answer = cellOf(cells, columns, 'lead') !== '' || cellOf(cells, columns, 'due') !== '';
  if (ruling !== 'space' && last.length < columns.length && last.length + cells.length - 1 <= columns.length) {
    const first = cells[0] ?? '';
    if (
      columns[0] === 'number'
        ? !isRowNumber(first)
        : STARTS_LOWER.test(first) || last.length + cells.length - 1 === columns.length
    )
      return true;
  }
  // In a grid of characters, a cell continues below while all cells beside it are empty.
  const isAlone = action !== '' && cells.filter((cell) => cell !== '').length === 1;
  if (isAlone && ruling === 'pipe' && !afterBlank && !['action', 'topic', 'lead'].includes(columns[0] ?? ''))
    return true;
  // Beside a remark too, a cell continues where nothing says when or to whom a new row was given.
  const isBare = cells[0] === '' && last[0]?.isFilled === true && !answer && isFilled(last, columns, 'lead');
  if (ruling === 'pipe' && isBare && action !== '' && !afterBlank && !/[.;:]$/u.test(endOf(last, columns, 'action')))
    return true;
  if (hasNumbers && number !== '')
    return columns[columns.indexOf('number')] === 'number' && !isRowNumber(number) && action === '' && !answer;
  const before = endOf(last, columns, 'action');
  // If every row begins with a reference, a line without one continues the row.
  const begun = last[columns.indexOf('action')]?.text ?? '';
  if (ruling === 'space' && !afterBlank && action !== '' && REFERENCE.test(begun) && !REFERENCE.test(action))
    return true;
  if (STARTS_LOWER.test(action)) return true;
  if (action === '') return !afterBlank || !answer;
  if (!answer && before.endsWith(',')) return true;
  if (afterBlank)
    return hasNumbers && !answer && !/[.;:]$/u.test(before) && ruling === 'space' ? isUnfinished(before) : false;
  if (hasNumbers) return !(answer && ruling !== 'space' && !isUnfinished(before));
  const wasAnswered = isFilled(last, columns, 'lead') || isFilled(last, columns, 'due');
  if (isUnfinished(before)) return true;
  if (!answer) return ruling === 'space' && wasAnswered && !/[.;:]$/u.test(before);
  return ruling === 'space' && !wasAnswered && !/[.;:]$/u.test(before);
}

/** Joins the cells of a wrapped line to those of its row. */
export function joinCells(
  row: readonly GrowingCell[],
  line: readonly string[],
  columns: readonly ColumnKind[],
): readonly GrowingCell[] {
  const more = line.map(growingCell);
  const [first = EMPTY, ...rest] = more;
  if (row.length < columns.length && row.length + more.length - 1 <= columns.length && more.length < columns.length) {
    return [...row.slice(0, -1), grown(row.at(-1) ?? EMPTY, ' ', first), ...rest];
  }
  return columns.map((kind, at) => grown(row[at] ?? EMPTY, kind === 'lead' ? CELL_BREAK : ' ', more[at] ?? EMPTY));
}
