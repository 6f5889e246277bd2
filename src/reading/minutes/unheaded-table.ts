import type { LeadTest } from '../actions/split-lead.js';
import { firstWord } from '../text/first-word.js';
import { oneSpaced } from '../text/one-spaced.js';
import { readStatus } from './action-status.js';
import type { MinutesLine } from './lines/minutes-line.js';
import type { ColumnKind } from './tables/column-kind.js';
import type { ActionTable } from './tables/read-table.js';
import { isRule, lineRuling, ruledCells } from './tables/table-cells.js';
import { isRowNumber } from './tables/table-rows.js';

/** The fewest cells in a row. */
const FEWEST = 2;
const MOST = 7;
/** The longest lead, day or status in a cell. */
const LONGEST_SHORT = 60;
/** "TM", "BL/OP", "JT/ TJ/ RA". */
const INITIALS = /^\p{Lu}\p{Ll}?\p{Lu}{1,2}\p{Ll}?(?:\s*[,/&+]\s*\p{Lu}\p{Ll}?\p{Lu}{1,2}\p{Ll}?){0,5}$/u;
const SEVERAL_WORDS = /\p{L}\S* +\S*\p{L}/u;

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The tests by which cells show what their column holds. */
export interface CellTests {
  readonly test: LeadTest;
  /** Whether a cell is a deadline. */
  readonly isDay: (words: string) => boolean;
}

/** The rows with equally many cells from a line on, and the line after them; null if the line is no row. */
function rowsFrom(lines: readonly MinutesLine[], from: number): { readonly rows: readonly Row[]; end: number } | null {
  const ruling = lineRuling(lines[from]?.text ?? '');
  if (ruling !== 'tab' && ruling !== 'pipe') return null;
  const rows: Row[] = [];
  let at = from;
  for (; at < lines.length; at++) {
    const { text, number } = lines[at] ?? { text: '', number: 0 };
    if (rows.length > 0 && isRule(text)) continue;
    if (lineRuling(text) !== ruling) break;
    const cells = ruledCells(text, ruling).map(oneSpaced);
    if (cells.length !== (rows[0]?.cells.length ?? cells.length)) break;
    rows.push({ cells, line: number });
  }
  const width = rows[0]?.cells.length ?? 0;
  return width < FEWEST || width > MOST ? null : { rows, end: at };
}

/** What a column holds, judged by its cells: the same in every row that has anything there. */
function kindOf(cells: readonly string[], { test, isDay }: CellTests): ColumnKind {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0 || filled.some((cell) => cell.length > LONGEST_SHORT)) return 'other';
  if (filled.every(isRowNumber)) return 'number';
  if (filled.every((cell) => readStatus(cell) !== null)) return 'status';
  const isLead = (cell: string): boolean =>
    INITIALS.test(cell) || test.isKnown(cell) || (test.couldEnd?.(cell) === true && !test.isVerb(firstWord(cell)));
  if (filled.every(isLead) && filled.some((cell) => INITIALS.test(cell) || test.isKnown(cell))) return 'lead';
  return filled.every((cell) => isDay(cell) && !test.isVerb(firstWord(cell))) ? 'due' : 'other';
}

/** The column of tasks: the widest of the unexplained ones, if its cells have several words. */
function taskColumn(rows: readonly Row[], kinds: readonly ColumnKind[]): number {
  const widths = kinds.map((kind, at) =>
    kind === 'other' ? rows.reduce((sum, { cells }) => sum + (cells[at] ?? '').length, 0) : 0,
  );
  const widest = widths.indexOf(Math.max(...widths));
  const isSaid = rows.filter(({ cells }) => SEVERAL_WORDS.test(cells[widest] ?? '')).length * 2 > rows.length;
  return kinds[widest] === 'other' && isSaid ? widest : -1;
}

/**
 * What the columns of rows hold; null if they are not of actions. `isListed` means that a heading says that they are.
 */
function columnsOf(rows: readonly Row[], tests: CellTests, isListed: boolean): readonly ColumnKind[] | null {
  const kinds = (rows[0]?.cells ?? []).map((_, at) =>
    kindOf(
      rows.map(({ cells }) => cells[at] ?? ''),
      tests,
    ),
  );
  const task = taskColumn(rows, kinds);
  if (task < 0 || !kinds.includes('lead')) return null;
  const verbs = rows.filter(({ cells }) => tests.test.isVerb(firstWord(cells[task] ?? ''))).length;
  const isDone = kinds.includes('due') && rows.length > 1 && verbs * 2 >= rows.length;
  if (!isListed && !kinds.includes('status') && !isDone) return null;
  return kinds.map((kind, at): ColumnKind => (at === task ? 'action' : kind));
}

/**
 * Reads rows of actions that begin on a line without a head, or under an unknown one. The contents of the columns show
 * who leads, by when, and the state. Null if they are no actions.
 */
export function readUnheadedTable(
  lines: readonly MinutesLine[],
  from: number,
  tests: CellTests,
  isListed: boolean,
): ActionTable | null {
  const found = rowsFrom(lines, from);
  if (!found) return null;
  const { rows, end } = found;
  const whole = columnsOf(rows, tests, isListed);
  const columns = whole ?? (rows.length > FEWEST ? columnsOf(rows.slice(1), tests, isListed) : null);
  return columns && { columns, heading: 'action', rows: whole ? rows : rows.slice(1), end };
}
