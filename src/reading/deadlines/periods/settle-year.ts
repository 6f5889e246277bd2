import type { Day } from '../../../model/calendar/day.js';
import { daysBetween, weekdayOf } from '../../../model/calendar/days.js';
import { makeDay, yearOf } from './period.js';

/** The 29th of February comes again within this many years, 2100 and its like apart. */
const YEARS_AHEAD = 8;
/** A date that falls on the weekday said may be so many days past; before that, the weekday is a slip of the pen. */
const LATELY = 183;

/**
 * The day and month in the year that was meant: the next such date, or the last one if only that one falls on the weekday
 * said. Where neither does, the weekday is wrong, and the nearest such date is meant. Null when no year has such a day.
 */
export function settleYear(month: number, day: number, weekday: number | null, today: Day): Day | null {
  const year = yearOf(today);
  let next: Day | null = null;
  for (let offset = 0; offset <= YEARS_AHEAD && next === null; offset += 1) {
    const made = makeDay(year + offset, month, day);
    if (made !== null && made >= today) next = made;
  }
  if (weekday === null || next === null || weekdayOf(next) === weekday) return next;
  const last = makeDay(yearOf(next) - 1, month, day);
  if (last === null) return next;
  const past = daysBetween(last, today);
  const isMeant = weekdayOf(last) === weekday ? past <= LATELY : past < daysBetween(today, next);
  return isMeant ? last : next;
}
