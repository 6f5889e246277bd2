import type { Problem } from '../../model/problem.js';
import type { Day } from '../../model/calendar/day.js';
import { addDays } from '../../model/calendar/days.js';
import { saidPeriods } from './said-period.js';
import type { DeadlineContext } from '../deadlines/parsing/deadline-reading.js';

/** The first day with nudges again, or why there is none. */
type SnoozeDay = { readonly ok: true; readonly until: Day } | { readonly ok: false; readonly problem: Problem };

/** Three months: somebody who is refused "until the new year" stops all nudges, and never starts them again. */
export const LONGEST_SNOOZE = 92;

const UNTIL = /\b(?:until|till?|tan|hyd)(?: the| y| yr)?\s?$/iu;
const THROUGH = /\b(?:after|end of|ar [oô]l|dd?iwedd)\b/iu;
/** As a deadline, the new year is the last day of the old one. */
const NEW_YEAR = /\b(?:new year(?!['’]s)|flwyddyn newydd)\b/iu;
const AROUND =
  /^(?:\s|[,.]|\b(?:until|till?|for|after|all|the|rest|of|over|on|from|tan|hyd|at|am|ar [oô]l|y|yr)\b)*$/iu;

/**
 * Reads how long to snooze: "until Monday" nudges again on Monday, "for 3 days" in three days, "this week" and "until
 * the end of the week" on the day after it. Refuses other words, a day that is past or impossible, and more than
 * `LONGEST_SNOOZE` days.
 */
export function readSnooze(said: string, context: DeadlineContext): SnoozeDay {
  const today = context.saidAt.slice(0, 10);
  const refused = (problem: Problem): SnoozeDay => ({ ok: false, problem });
  const read = saidPeriods(said, context);
  if (!read.ok) return refused({ code: 'no-such-date', said });
  const [period, ...others] = read.periods;
  if (period === undefined || others.length > 0) return refused({ code: 'snooze-not-read', said });
  const before = read.words.slice(0, period.start);
  if (!AROUND.test(`${before} ${read.words.slice(period.end)}`)) return refused({ code: 'snooze-not-read', said });
  const isOneDay = period.from === period.to;
  const isThrough = THROUGH.test(read.words) || NEW_YEAR.test(read.words);
  const isUntil = UNTIL.test(before) && !isThrough;
  const until = period.isLength || isUntil || (isOneDay && !isThrough) ? fromOf(period) : addDays(period.to, 1);
  if (until <= today) return refused({ code: 'snooze-past', said });
  const last = addDays(today, LONGEST_SNOOZE);
  return until > last ? refused({ code: 'snooze-too-long', said, last }) : { ok: true, until };
}

/** "A month" means the days up to its end. */
const fromOf = ({ from, to, isLength }: { readonly from: Day; readonly to: Day; readonly isLength: boolean }): Day =>
  isLength ? to : from;
