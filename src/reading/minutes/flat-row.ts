import type { LeadTest } from '../actions/split-lead.js';
import { beginsTask } from './action-words.js';
import { actionSentence } from './sentences.js';
import { headerColumns } from './tables/table-columns.js';

/** A row of a table whose cells a copy put on one line, separated by slashes. */
interface FlatRow {
  readonly words: string;
  readonly lead: string | null;
  readonly due: string | null;
}

const BETWEEN = ' / ';
const MOST_CELLS = 8;
const EMPTY = /^(?:[-–—.\s]*|n\/?a|none|nil|noted?|agreed|approved|for information|dim)\.?$/iu;
const LONGEST_NAME = 60;
/** A cell of a few words with a figure, a month or the like is a deadline. */
const WHEN =
  /^(?:\S+ ){0,3}?(?:\S*\d|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\p{Ll}{3,6})?\b|(?:next |this )?(?:week|month|meeting)|asap)/iu;

const cellsOf = (line: string): readonly string[] =>
  line.split(BETWEEN, MOST_CELLS).map((cell) => cell.replace(/[\s:–—-]+$/u, '').trim());

/** Whether a line heads such a table, "Item / Discussion / Action", so that rows follow. */
export function isFlatHead(line: string): boolean {
  if (line.length > 120 || !line.includes(BETWEEN)) return false;
  const columns = headerColumns(cellsOf(line));
  return columns?.some((kind) => kind === 'action' || kind === 'lead') === true;
}

/** Reads a row's last cells: who must do what by when, or just what must be done; null if nothing. */
export function readFlatRow(line: string, test: LeadTest, isDeadline: (words: string) => boolean): FlatRow | null {
  const cells = line.split(BETWEEN).map((cell) => cell.trim());
  const names: string[] = [];
  let due: string | null = null;
  let at = cells.length - 1;
  for (; at > 0; at--) {
    const cell = cells[at] ?? '';
    const isName =
      cell.length < LONGEST_NAME && !EMPTY.test(cell) && !beginsTask(cell, test) && (test.couldClose?.(cell) ?? false);
    if (isName) names.unshift(cell);
    else if (due === null && names.length === 0 && cell.length < LONGEST_NAME && (WHEN.test(cell) || isDeadline(cell)))
      due = cell;
    else if (!EMPTY.test(cell)) break;
  }
  const said = cells[at] ?? '';
  if (names.length > 0) {
    const words = actionSentence(said);
    return words.split(' ').length > 2 && / \p{Ll}/u.test(words) ? { words, lead: names.join(', '), due } : null;
  }
  return at > 0 && at === cells.length - 1 && beginsTask(said, test) ? { words: said, lead: null, due } : null;
}
