import type { Day } from '../../../model/calendar/day.js';
import type { Meeting } from '../../../model/meeting.js';
import { meetingTokens, type MeetingToken } from './meeting-tokens.js';
import { FILLERS } from './meeting-words.js';
import { readSaidDays, type SaidDay } from './said-day.js';
import { readSpan, type Span } from './said-span.js';
import { settleYears } from './settle-years.js';

/** The start of a meeting without a time. */
export const DEFAULT_SPAN: Span = { start: '10:00', end: null };

const isFiller = (token: MeetingToken): boolean =>
  (token.kind === 'word' && FILLERS.has(token.text)) || (token.kind === 'mark' && /[,;.:&()\n–—-]/.test(token.text));

interface SaidMeeting {
  readonly said: SaidDay;
  readonly span: Span | null;
}

/** Dates and times in order. A time belongs to the dates just before it. */
function saidMeetings(
  words: string,
): { readonly list: readonly SaidMeeting[]; readonly spans: readonly Span[] } | null {
  const tokens = meetingTokens(words);
  const list: SaidMeeting[] = [];
  const spans: Span[] = [];
  let shared = 0;
  let at = 0;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    const days = readSaidDays(tokens, at);
    if (days !== null) {
      shared = days.value.length;
      list.push(...days.value.map((said) => ({ said, span: null })));
      at = days.next;
      continue;
    }
    const span = readSpan(tokens, at, words);
    if (span !== null) {
      spans.push(span.value);
      const timed = list.splice(list.length - shared, shared);
      list.push(...timed.map(({ said }) => ({ said, span: span.value })));
      shared = 0;
      at = span.next;
      continue;
    }
    if (!isFiller(token)) return null;
    at += 1;
  }
  return list.length > 0 ? { list, spans } : null;
}

/** The time for a date without one: the time before it, else the only time given, else the one after. */
function spanFor(index: number, list: readonly SaidMeeting[], spans: readonly Span[]): Span {
  const before = list.slice(0, index + 1).findLast((meeting) => meeting.span !== null)?.span;
  return before ?? spans[0] ?? DEFAULT_SPAN;
}

type DatesReading =
  { readonly ok: true; readonly meetings: readonly Meeting[] } | { readonly ok: false; readonly said: string | null };

/**
 * Reads a list of dates with their times, English or Welsh, day first: "17 November 2022 11:00-12:30, 15 December".
 * Gives planned meetings in order of day, one per day. Refuses other words, and names an impossible date.
 */
export function readMeetingDates(words: string, today: Day): DatesReading {
  const read = saidMeetings(words);
  if (read === null) return { ok: false, said: null };
  const { list, spans } = read;
  const settled = settleYears(
    list.map((meeting) => meeting.said),
    today,
  );
  if (!settled.ok) return { ok: false, said: words.slice(settled.bad.start, settled.bad.end) };
  const byDay = new Map<Day, Meeting>();
  for (const [index, day] of settled.days.entries()) {
    if (!byDay.has(day)) byDay.set(day, { day, ...spanFor(index, list, spans), state: 'planned' });
  }
  return { ok: true, meetings: [...byDay.values()].sort((one, other) => (one.day < other.day ? -1 : 1)) };
}
