import type { LeadTest } from '../actions/split-lead.js';
import { firstWord } from '../text/first-word.js';
import { oneSpaced } from '../text/one-spaced.js';
import { readStatus } from './action-status.js';
import type { MinutesLine } from './lines/minutes-line.js';
import type { ColumnKind } from './tables/column-kind.js';
import type { ActionTable } from './tables/read-table.js';
import { isRule, lineRuling, ruledCells } from './tables/table-cells.js';
import { isRowNumber } from './tables/table-rows.js';

/** Rows have so many cells. */
const FEWEST = 2;
const MOST = 7;
/** A lead, a day or a status in a cell is no longer. */
const LONGEST_SHORT = 60;
/** "TM", "BL/OP", "JT/ TJ/ RA". */
const INITIALS = /^\p{Lu}\p{Ll}?\p{Lu}{1,2}\p{Ll}?(?:\s*[,/&+]\s*\p{Lu}\p{Ll}?\p{Lu}{1,2}\p{Ll}?){0,5}$/u;
const SEVERAL_WORDS = /\p{L}\S* +\S*\p{L}/u;

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** What is asked of cells to know what their column holds. */
export interface CellTests {
  readonly test: LeadTest;
  /** Whether a cell says by when. */
  readonly isDay: (words: string) => boolean;
}

/** The rows with as many cells that follow one another from a line, and the line after them; null when it is no row. */
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

/** What a column holds by what stands in it: the same in every row that has anything there. */
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

/** The column of tasks: the widest of those that nothing else explains, if its cells have several words. */
function taskColumn(rows: readonly Row[], kinds: readonly ColumnKind[]): number {
  const widths = kinds.map((kind, at) =>
    kind === 'other' ? rows.reduce((sum, { cells }) => sum + (cells[at] ?? '').length, 0) : 0,
  );
  const widest = widths.indexOf(Math.max(...widths));
  const isSaid = rows.filter(({ cells }) => SEVERAL_WORDS.test(cells[widest] ?? '')).length * 2 > rows.length;
  return kinds[widest] === 'other' && isSaid ? widest : -1;
}

/** What the columns of rows hold; null when they are not of actions. `isListed` when a heading says that they are. */
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
 * Reads the rows of actions that begin on a line and have no head, or one that says nothing known: who leads, by when and
 * how it stands are known by what stands in their columns. Null when they are none.
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
