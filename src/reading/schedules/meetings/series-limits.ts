import type { MeetingToken } from './meeting-tokens.js';
import { MONTHS } from './meeting-words.js';
import { readSaidDays, type SaidDay } from './said-day.js';
import { readSpan } from './said-span.js';
import { textAt, type Piece } from './series-piece.js';

const FROM = new Set(['from', 'starting', 'beginning', 'commencing', 'since', 'o', 'ddechrau', 'dechrau']);
const UNTIL = new Set(['until', 'till', 'to', 'tan', 'hyd', 'i', 'ending']);
const EXCEPT = new Set(['except', 'excluding', 'not', 'apart', 'eithrio', 'heblaw']);

export const except: Piece = (tokens, at, said) => {
  if (!EXCEPT.has(textAt(tokens, at))) return null;
  let next = at + 1;
  for (;;) {
    while (
      ['for', 'in', 'from', 'on', 'and', 'or', 'a', 'ac', 'neu', 'ym', 'mis', ',', '&'].includes(textAt(tokens, next))
    )
      next += 1;
    const days = readSaidDays(tokens, next);
    const month = MONTHS.get(textAt(tokens, next));
    if (days !== null) said.exceptDays.push(...days.value);
    else if (month !== undefined) said.exceptMonths.push(month);
    else return next;
    next = days?.next ?? next + 1;
  }
};

interface Dated {
  readonly day: SaidDay;
  readonly next: number;
}

/** The last day of each month; February's in a common year. */
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A single date, or a month with or without its year, which means its first or last day. */
function dated(tokens: readonly MeetingToken[], at: number, edge: 'first' | 'last'): Dated | null {
  let next = at;
  while (['on', 'in', 'ar', 'ym', 'mis', 'fis', 'the', 'end', 'of', 'at', 'diwedd'].includes(textAt(tokens, next)))
    next += 1;
  const days = readSaidDays(tokens, next);
  const [day, another] = days?.value ?? [];
  if (days !== null && day !== undefined) return another === undefined ? { day, next: days.next } : null;
  const month = MONTHS.get(textAt(tokens, next));
  const token = tokens[next];
  if (month === undefined || token === undefined) return null;
  const following = tokens[next + 1];
  const year = following?.kind === 'number' && following.value >= 2000 ? following.value : null;
  const dayNumber = edge === 'first' ? 1 : (LAST_DAYS[month - 1] ?? 28);
  const { start, end } = token;
  return {
    day: { day: dayNumber, month, year, weekday: null, start, end },
    next: year === null ? next + 1 : next + 2,
  };
}

export const from: Piece = (tokens, at, said) => {
  const read = FROM.has(textAt(tokens, at)) && said.from === null ? dated(tokens, at + 1, 'first') : null;
  if (read !== null) said.from = read.day;
  return read?.next ?? null;
};

export const until: Piece = (tokens, at, said) => {
  const read = UNTIL.has(textAt(tokens, at)) && said.until === null ? dated(tokens, at + 1, 'last') : null;
  if (read !== null) said.until = read.day;
  return read?.next ?? null;
};

export const span: Piece = (tokens, at, said, words) => {
  const read = said.span === null ? readSpan(tokens, at, words) : null;
  if (read !== null) said.span = read.value;
  return read?.next ?? null;
};
