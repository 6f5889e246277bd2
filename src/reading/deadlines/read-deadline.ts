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

/**
 * Reads words that are meant as a deadline: a table's cell, the edit box, what follows "by". Of several dates the last one
 * counts, and one after "by" comes first. Of a range the last day counts. "Ongoing" has no day; "Complete" and "TBC" are no
 * deadline. Refuses words without a date, and a date that does not exist, which is never moved to another day.
 */
export function readDeadline(words: string, context: DeadlineContext): DeadlineReading {
  const said = words.trim();
  const whole = { start: 0, end: words.length };
  if (COMPLETE.test(said) || NO_DAY.test(said)) return { ok: true, deadline: { ...NO_DEADLINE, said }, ...whole };
  const date = meantDate(said, findDates(said, context));
  if (date?.is === 'no-such-date') return { ok: false, code: 'no-such-date', said, ...whole };
  if (date !== undefined) return { ok: true, deadline: deadlineOf(said, date.is), ...whole };
  if (ONGOING.test(said)) return { ok: true, deadline: { ...NO_DEADLINE, said, basis: 'ongoing' }, ...whole };
  const ordinary = ordinaryDate(said, context);
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
