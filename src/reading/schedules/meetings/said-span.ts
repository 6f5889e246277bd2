import type { TimeOfDay } from '../../../model/calendar/day.js';
import type { Half, MeetingToken } from './meeting-tokens.js';
import type { Read } from './said-day.js';

/** A meeting's start and end in wall-clock time; the end is null if only the start was given. */
export interface Span {
  readonly start: TimeOfDay;
  readonly end: TimeOfDay | null;
}

/** Words before a time; a bare number after them is an hour. */
const BEFORE_TIME = new Set(['at', 'am', 'from', 'between', 'rhwng', 'o', '@']);
const TO = new Set(['-', '–', '—', 'to', 'until', 'till', 'i', 'hyd', 'tan']);
/** Join two times only after "between"; elsewhere a date may follow. */
const AND = new Set(['and', 'a', 'ac']);
const AFTER_TIME = new Set(['hrs', 'hours', 'oclock', 'clock', 'o', 'gloch', 'r']);

/** Hours before this one, without a half and a leading zero, are in the afternoon: nobody meets at 2 at night. */
const FIRST_MORNING_HOUR = 7;

interface SaidTime {
  readonly hour: number;
  readonly minute: number;
  readonly half: Half | null;
  /** Whether it can only be a time; a bare number may be something else. */
  readonly isClock: boolean;
}

const textOf = (token: MeetingToken | undefined): string | null =>
  token?.kind === 'word' || token?.kind === 'mark' ? token.text : null;

function saidTime(token: MeetingToken | undefined): SaidTime | null {
  if (token?.kind === 'clock') return { hour: token.hour, minute: token.minute, half: token.half, isClock: true };
  if (token?.kind === 'word' && (token.text === 'noon' || token.text === 'midday')) {
    return { hour: 12, minute: 0, half: null, isClock: true };
  }
  if (token?.kind !== 'number' || token.ordinal) return null;
  if (token.value < 24) return { hour: token.value, minute: 0, half: null, isClock: false };
  const [hour, minute] = [Math.floor(token.value / 100), token.value % 100];
  return token.value >= 100 ? { hour, minute, half: null, isClock: false } : null;
}

/** Minutes since midnight; null for an impossible time. */
function minutesOf({ hour, minute, half }: SaidTime): number | null {
  if (minute > 59 || hour > 23 || (half !== null && (hour === 0 || hour > 12))) return null;
  if (half === null) return hour * 60 + minute;
  return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
}

const NOON = 12 * 60;
/** A longer meeting is a typing error, such as an end before its start. */
const LONGEST = 10 * 60;

/** The start, given the end: "2-3pm" is in the afternoon, "11-12.30pm" begins in the morning. */
function startMinutes(start: SaidTime, end: SaidTime | null, wasPadded: boolean): number | null {
  const minutes = minutesOf(start);
  if (minutes === null || start.half !== null || wasPadded) return minutes;
  const endMinutes = end?.half === 'pm' ? minutesOf(end) : null;
  if (endMinutes !== null) return minutes + NOON < endMinutes ? minutes + NOON : minutes;
  return minutes > 0 && minutes < FIRST_MORNING_HOUR * 60 ? minutes + NOON : minutes;
}

function endMinutes(end: SaidTime, start: number): number | null {
  const minutes = minutesOf(end);
  if (minutes === null) return null;
  const settled = end.half === null && minutes <= start ? minutes + NOON : minutes;
  return settled > start && settled < 24 * 60 && settled - start <= LONGEST ? settled : null;
}

const timeOfDay = (minutes: number): TimeOfDay =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/**
 * The times that begin at a token: "11:00-12:30", "at 11", "9.30am to 10.30am", "rhwng 11:00 a 12:30". Null if there
 * are none, if they are impossible, or if the end is not after the start. `words` is the text of the tokens.
 */
export function readSpan(tokens: readonly MeetingToken[], at: number, words: string): Read<Span> | null {
  const hasLead = BEFORE_TIME.has(textOf(tokens[at]) ?? '');
  const startAt = hasLead ? at + 1 : at;
  const start = saidTime(tokens[startAt]);
  if (start === null) return null;
  const join = textOf(tokens[startAt + 1]) ?? '';
  const joinsEnd = TO.has(join) || (AND.has(join) && ['between', 'rhwng'].includes(textOf(tokens[at]) ?? ''));
  const end = joinsEnd ? saidTime(tokens[startAt + 2]) : null;
  if (!start.isClock && !hasLead && end?.isClock !== true && !isWhole(tokens, startAt)) return null;
  const wasPadded = words.charAt(tokens[startAt]?.start ?? 0) === '0';
  const from = startMinutes(start, end, wasPadded);
  if (from === null) return null;
  const to = end === null ? null : endMinutes(end, from);
  if (end !== null && to === null) return null;
  let next = startAt + (end === null ? 1 : 3);
  while (AFTER_TIME.has(textOf(tokens[next]) ?? '') && !isStartOfMore(tokens, next)) next += 1;
  return { value: { start: timeOfDay(from), end: to === null ? null : timeOfDay(to) }, next };
}

/** Whether these are four-figure times without a colon: "1100-1230", "1100hrs". */
function isWhole(tokens: readonly MeetingToken[], at: number): boolean {
  const [start, after, end] = tokens.slice(at, at + 3);
  if (['hrs', 'hours'].includes(textOf(after) ?? '')) return start?.kind === 'number' && start.value >= 100;
  return start?.kind === 'number' && end?.kind === 'number' && start.value >= 100 && end.value >= 100;
}

/** The Welsh "o" after a time may begin "o'r gloch" (o'clock) or "o 6 Hydref" (from 6 October). */
function isStartOfMore(tokens: readonly MeetingToken[], at: number): boolean {
  const [word, after] = tokens.slice(at, at + 2);
  return textOf(word) === 'o' && !['clock', 'r'].includes(textOf(after) ?? '');
}
