import type { Day } from '../../../model/calendar/day.js';
import { daysBetween, weekdayOf } from '../../../model/calendar/days.js';
import { makeDay, yearOf } from './period.js';

/** 29 February comes again within this many years, except around 2100 and the like. */
const YEARS_AHEAD = 8;
/** How many days ago a date may lie if it has the weekday named; further back, the weekday is a typing error. */
const LATELY = 183;

/**
 * A day and month in the intended year: the next such date, or the last one if only that has the weekday named. If
 * neither has, the weekday is wrong, and the nearest such date is meant. Null if no year has such a day.
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
