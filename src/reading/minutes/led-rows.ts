import { readStatus } from './action-status.js';
import type { MinutesLine } from './lines/minutes-line.js';

/** A task, then its lead and its state in columns of spaces: "Circulate the minutes      KK      New". */
const ROW =
  /^[ \t]{0,6}(?<task>\S(?:.*?\S)?)(?: {3,}|\t+)(?<lead>(?:\p{Lu}[\p{L}]{0,4}|All)(?:[/&,+] ?(?:\p{Lu}[\p{L}]{0,4}|All)){0,5})(?: {2,}|\t+)(?<state>\p{L}[\p{L} ]{2,24})[ \t]*$/u;
/** So many such rows in a text are its log of actions, whatever stands between them. */
const FEWEST = 3;
/** A row goes on over at most so many lines. */
const MOST_LINES = 4;

/** A row as its three cells; null if a line is none. */
function rowOf({ text }: MinutesLine): readonly [string, string, string] | null {
  if (!text.includes('   ') && !text.includes('\t')) return null;
  const { task = '', lead = '', state = '' } = ROW.exec(text)?.groups ?? {};
  const isRow = / /u.test(task) && !task.includes('\t') && readStatus(state) !== null;
  return isRow ? [task, lead, state.trim()] : null;
}

/**
 * Puts the cells of rows apart which give a task, its lead and its state in columns of spaces, with headings of topics
 * between them and no head. The lines over which a task goes on become one.
 */
export function withLedRows(lines: readonly MinutesLine[]): readonly MinutesLine[] {
  const rows = lines.map(rowOf);
  if (rows.filter((row) => row !== null).length < FEWEST) return lines;
  const found: MinutesLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [line, row] = [lines[at], rows[at] ?? null];
    if (line === undefined) break;
    if (row === null) {
      found.push(line);
      continue;
    }
    const more: string[] = [];
    while (more.length < MOST_LINES) {
      const next = lines[at + 1];
      const isMore = next !== undefined && rows[at + 1] === null && /^[ \t]{0,6}\S/u.test(next.text);
      if (!isMore || / {3,}|\t/u.test(next.text.trim())) break;
      more.push(next.text.trim());
      at++;
    }
    const [task, lead, state] = row;
    found.push({ ...line, text: [[task, ...more].join(' '), lead, state].join('\t') });
  }
  return found;
}
