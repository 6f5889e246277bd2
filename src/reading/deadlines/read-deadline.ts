import { NO_DEADLINE } from '../../model/deadline.js';
import { deadlineOf } from './deadline-of.js';
import { findDates } from './find-dates.js';
import { ordinaryDate } from './ordinary-date.js';
import type { FoundDate } from './parsing/found-date.js';
import { COMPLETE, NO_DAY, ONGOING } from './words/standing-words.js';
import type { DeadlineReading, DeadlineContext } from './parsing/deadline-reading.js';

const BY =
  /(?<!\p{L})(?:by|before|due|deadline|until|no later than|revised|new|now|(?:extended|moved|revised|changed|deferred|postponed|delayed|slipped|rescheduled) to|erbyn|cyn|tan)(?: date)?[: ]{1,3}(?:the |y |yr )?$/iu;
const NO_LONGER =
  /(?<!\p{L})(?:was|were|originally|original|initial|initially|formerly|previously|previous|old|first set|first due|(?:revised|ext\.?|extended|moved|changed|deferred|postponed|delayed|slipped|brought forward|rescheduled) from|oedd)(?: date| deadline)?[: ]{1,3}(?:the |y |yr )?$/iu;

/** The date of something past, not of something to do: "As agreed at the meeting of 15 October". */
const OF_THE_PAST =
  /(?<!(?:to be|be|being|will be|should be|i['’]w|gael ei|cael ei) )(?<!\p{L})(?:agreed|discussed|decided|raised|noted|minuted|minutes|reported|received|letter|e-?mail|dated|cytunwyd|trafodwyd|penderfynwyd|cofnodion|llythyr|dyddiedig)(?: [\p{L}'’]{1,14}){0,5}? (?:of|on|at|from|dated|ar|o|yn)(?: the| y| yr)? $/iu;

/** "Raised on" and the like take at least this many characters. */
const NEAREST_PAST = 9;

/**
 * Reads words that are meant as a deadline: a table cell, the edit box, what follows "by". Of several dates the last
 * counts, but one after "by" comes first. Of a range the last day counts. "Ongoing" has no day; "Complete" and "TBC"
 * are no deadline. Refuses words without a date, and an impossible date, which it never moves to another day.
 */
export function readDeadline(words: string, context: DeadlineContext): DeadlineReading {
  const said = words.trim();
  const whole = { start: 0, end: words.length };
  if (COMPLETE.test(said) || NO_DAY.test(said)) return { ok: true, deadline: { ...NO_DEADLINE, said }, ...whole };
  const dates = findDates(said, context);
  const ahead = dates.filter(
    ({ start }) => start < NEAREST_PAST || !OF_THE_PAST.test(said.slice(Math.max(0, start - 90), start)),
  );
  const date = meantDate(said, ahead);
  if (date?.is === 'no-such-date') return { ok: false, code: 'no-such-date', said, ...whole };
  if (date !== undefined) return { ok: true, deadline: deadlineOf(said, date.is), ...whole };
  if (ONGOING.test(said)) return { ok: true, deadline: { ...NO_DEADLINE, said, basis: 'ongoing' }, ...whole };
  const ordinary = dates.length > 0 ? null : ordinaryDate(said, context);
  if (ordinary !== null) return { ok: true, deadline: deadlineOf(said, ordinary), ...whole };
  return { ok: false, code: 'not-a-deadline', said, ...whole };
}

function meantDate(said: string, dates: readonly FoundDate[]): FoundDate | undefined {
  const before = ({ start }: FoundDate): string => said.slice(Math.max(0, start - 30), start);
  return (
    dates.find(({ is }) => is === 'no-such-date') ??
    dates.filter((date) => BY.test(before(date))).at(-1) ??
    dates.filter((date) => !NO_LONGER.test(before(date))).at(-1) ??
    dates.at(-1)
  );
}
