import type { Day } from '../../../model/calendar/day.js';
import { lastDayOfMonth } from '../../../model/calendar/days.js';
import type { InferredPart } from '../../../model/deadline.js';
import { makeDay, monthOf, period, type Period, yearOf } from './period.js';

/** The same day some months later, or the last day of that month if it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (((index % 12) + 12) % 12) + 1;
  return makeDay(year, month, Number(day.slice(8))) ?? lastDayOfMonth(year, month);
}

/** The same day in another year; a month's last day stays its last day. */
export function inYear(day: Day, year: number): Day {
  const isLast = day === lastDayOfMonth(yearOf(day), monthOf(day));
  const moved = addMonths(day, 12 * (year - yearOf(day)));
  return isLast ? lastDayOfMonth(year, monthOf(moved)) : moved;
}

/** This many whole months from the first day of a month. A month above 12 is in the next year. */
export function monthsFrom(year: number, month: number, count: number, inferred: readonly InferredPart[]): Period {
  const first = addMonths(`${String(year).padStart(4, '0')}-01-01`, month - 1);
  const last = addMonths(first, count - 1);
  return period(first, lastDayOfMonth(yearOf(last), monthOf(last)), inferred);
}
