import * as chrono from 'chrono-node';
import { isDay } from '../calendar/days.js';
import { type Deadline, type DeadlineContext, type DeadlineReading, NO_DEADLINE } from './deadline.js';
import { findDates } from './find-dates.js';
import { deadlineOf } from './find-deadline.js';
import { singleDay } from './period.js';

const ONGOING =
  /(?<!\p{L})(?:on-?going|rolling|continuous(?:ly)?|continuing|standing(?: item)?|business as usual|bau|parhaus|barhaus|open-ended)(?!\p{L})/iu;
const NONE =
  /^[\s([]*(?:complete[d]?|closed?|done|discharged|tb[acd]|to be (?:confirmed|agreed|decided)|n\/?a|none|not applicable|no date|as soon as possible|asap|immediate(?:ly)?|urgent|when (?:available|ready|possible)|wedi['’]i gwblhau|wedi['’]u cwblhau|dim|i['’]w gadarnhau|[-–—?]+)[\s)\].]*$/iu;
const BY = /(?<!\p{L})(?:by|before|due|deadline|erbyn|cyn)[: ]{1,3}(?:the )?$/iu;

/** chrono reads no more than this: its own patterns grow slower than the text does. */
const LONGEST_FOR_CHRONO = 120;

/**
 * Reads words that are meant as a deadline: a table's cell, the edit box, what follows "by". Of several dates the last
 * one counts, those after "by" before others; a range's last day. "Ongoing" has no day, "Complete" and "TBC" are none.
 * Refuses a date that does not exist, which is never moved to another, and words without any date.
 */
export function readDeadline(words: string, context: DeadlineContext): DeadlineReading {
  const said = words.trim();
  const whole = { start: 0, end: words.length };
  const dates = findDates(said, context);
  if (dates.some((date) => date.is === 'no-such-date')) return { ok: false, code: 'no-such-date', said, ...whole };
  const chosen =
    dates.filter((date) => BY.test(said.slice(Math.max(0, date.start - 20), date.start))).at(-1) ?? dates.at(-1);
  if (chosen !== undefined && chosen.is !== 'no-such-date')
    return { ok: true, deadline: deadlineOf(said, chosen.is), ...whole };
  if (ONGOING.test(said)) return { ok: true, deadline: { ...NO_DEADLINE, said, basis: 'ongoing' }, ...whole };
  if (NONE.test(said)) return { ok: true, deadline: { ...NO_DEADLINE, said }, ...whole };
  const ordinary = ordinaryDate(said, context);
  return ordinary === null
    ? { ok: false, code: 'not-a-deadline', said, ...whole }
    : { ok: true, deadline: ordinary, ...whole };
}

/** What chrono makes of the words, in British order: the forms of date that our own parsers leave to it. */
function ordinaryDate(said: string, context: DeadlineContext): Deadline | null {
  if (said.length > LONGEST_FOR_CHRONO) return null;
  const reference = new Date(`${context.saidAt.slice(0, 10)}T12:00:00Z`);
  const [result] = chrono.en.GB.parse(said, { instant: reference, timezone: 0 }, { forwardDate: true });
  const start = result?.end ?? result?.start;
  if (start === undefined || !/\p{L}{2}|\d/u.test(said)) return null;
  const number = (part: 'year' | 'month' | 'day'): string =>
    String(start.get(part) ?? 0).padStart(part === 'year' ? 4 : 2, '0');
  const day = `${number('year')}-${number('month')}-${number('day')}`;
  if (!isDay(day) || (!start.isCertain('day') && !start.isCertain('weekday'))) return null;
  const inferred = (['weekday', 'day', 'month', 'year'] as const).filter((part) => !start.isCertain(part));
  return deadlineOf(said, singleDay(day, inferred));
}
