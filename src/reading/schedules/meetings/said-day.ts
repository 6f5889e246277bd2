import type { MeetingToken } from './meeting-tokens.js';
import { ENGLISH_WEEKDAYS, MONTHS, WELSH_DAY, WELSH_WEEKDAYS, type Weekday } from './meeting-words.js';

/** A date as said, perhaps without year or weekday. `start` and `end` are offsets into the words. */
export interface SaidDay {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  readonly weekday: Weekday | null;
  readonly start: number;
  readonly end: number;
}

/** Something read from the tokens, and the index of the token after it. */
export interface Read<Value> {
  readonly value: Value;
  readonly next: number;
}

const isOneOf = (token: MeetingToken | undefined, ...texts: readonly string[]): boolean =>
  (token?.kind === 'word' || token?.kind === 'mark') && texts.includes(token.text);

/** Whether a day's number and then a month follow, perhaps with more days between: "Mawrth 6 Rhagfyr" is a Tuesday. */
function isDatedAt(tokens: readonly MeetingToken[], at: number): boolean {
  let index = skip(tokens, at, ',', 'y', 'yr');
  while (dayNumber(tokens[index]) !== null) {
    const after = skip(tokens, index + 1, 'of', 'o', 'mis', 'fis');
    if (monthAt(tokens[after]) !== null) return true;
    index = skip(tokens, index + 1, ',', 'and', '&', 'a', 'ac');
  }
  return false;
}

/** A weekday: an English name, or a Welsh one after "dydd" or before its date; `plural` for "Tuesdays". */
export function readWeekday(
  tokens: readonly MeetingToken[],
  at: number,
): Read<{ readonly weekday: Weekday; readonly plural: boolean }> | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const english = ENGLISH_WEEKDAYS.get(token.text);
  if (english !== undefined) return { value: { weekday: english, plural: token.text.endsWith('days') }, next: at + 1 };
  const bare = WELSH_WEEKDAYS.get(token.text);
  if (bare !== undefined && isDatedAt(tokens, at + 1)) return { value: { weekday: bare, plural: false }, next: at + 1 };
  const name = tokens[at + 1];
  if (!WELSH_DAY.has(token.text) || name?.kind !== 'word') return null;
  const welsh = WELSH_WEEKDAYS.get(name.text);
  return welsh === undefined ? null : { value: { weekday: welsh, plural: token.text.endsWith('iau') }, next: at + 2 };
}

const monthAt = (token: MeetingToken | undefined): number | null =>
  token?.kind === 'word' ? (MONTHS.get(token.text) ?? null) : null;

function dayNumber(token: MeetingToken | undefined): number | null {
  return token?.kind === 'number' && token.value >= 1 && token.value <= 31 ? token.value : null;
}

/** A year, bare or after a comma. Other numbers belong to the next words. */
function readYear(tokens: readonly MeetingToken[], at: number): Read<number | null> {
  const index = isOneOf(tokens[at], ',', '.') ? at + 1 : at;
  const token = tokens[index];
  const isYear = token?.kind === 'number' && !token.ordinal && token.value >= 2000 && token.value < 2100;
  return isYear ? { value: token.value, next: index + 1 } : { value: null, next: at };
}

function skip(tokens: readonly MeetingToken[], at: number, ...texts: readonly string[]): number {
  let index = at;
  while (isOneOf(tokens[index], ...texts)) index += 1;
  return index;
}

/** A comma belongs to a date only after its weekday: "Thursday, 17 November". */
function afterWeekday(tokens: readonly MeetingToken[], at: number, next: number): number {
  return skip(tokens, next, 'the', 'y', 'yr', ...(next > at ? [','] : []));
}

interface DayNumber {
  readonly day: number;
  readonly weekday: Weekday | null;
  readonly start: number;
}

/** "17", or "17 and 24" before one month. */
function readDayNumbers(tokens: readonly MeetingToken[], at: number): Read<readonly DayNumber[]> | null {
  const days: DayNumber[] = [];
  let index = at;
  for (;;) {
    const weekday = readWeekday(tokens, index);
    const numberAt = afterWeekday(tokens, index, weekday?.next ?? index);
    const day = dayNumber(tokens[numberAt]);
    if (day === null) return null;
    days.push({ day, weekday: weekday?.value.weekday ?? null, start: tokens[index]?.start ?? 0 });
    const after = skip(tokens, numberAt + 1, 'of', 'o', 'mis', 'fis', 'f');
    if (monthAt(tokens[after]) !== null) return { value: days, next: after };
    index = skip(tokens, numberAt + 1, ',', 'and', '&', 'a', 'ac');
    if (index === numberAt + 1) return null;
  }
}

/** The date or dates that begin at a token: day first, month first, numeric or ISO; null if there are none. */
export function readSaidDays(tokens: readonly MeetingToken[], at: number): Read<readonly SaidDay[]> | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const lead = readWeekday(tokens, at);
  const bodyAt = afterWeekday(tokens, at, lead?.next ?? at);
  const body = tokens[bodyAt];
  const weekday = lead?.value.weekday ?? null;
  const span = { weekday, start: first.start, end: body?.end ?? first.end };
  if (body?.kind === 'numeric') {
    return { value: [{ day: body.day, month: body.month, year: body.year, ...span }], next: bodyAt + 1 };
  }
  if (body?.kind === 'iso') {
    const [year, month, day] = body.day.split('-').map(Number);
    return { value: [{ day: day ?? 0, month: month ?? 0, year: year ?? 0, ...span }], next: bodyAt + 1 };
  }
  const monthFirst = monthAt(body);
  const dayAfter = dayNumber(tokens[bodyAt + 1]);
  if (monthFirst !== null && dayAfter !== null) {
    const year = readYear(tokens, bodyAt + 2);
    const end = tokens[year.next - 1]?.end ?? span.end;
    return { value: [{ day: dayAfter, month: monthFirst, year: year.value, ...span, end }], next: year.next };
  }
  const numbers = readDayNumbers(tokens, at);
  if (numbers === null) return null;
  const month = monthAt(tokens[numbers.next]) ?? 0;
  const year = readYear(tokens, numbers.next + 1);
  const end = tokens[year.next - 1]?.end ?? span.end;
  return { value: numbers.value.map((said) => ({ ...said, month, year: year.value, end })), next: year.next };
}
