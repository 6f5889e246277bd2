import type { Day } from '../../../model/calendar/day.js';
import { addDays, weekdayOf } from '../../../model/calendar/days.js';
import { makeDay, monthOf, yearOf } from './period.js';

/** The next day after today that is this weekday, 1 for Monday. */
export function nextWeekday(weekday: number, today: Day): Day {
  const ofThisWeek = addDays(today, weekday - weekdayOf(today));
  return ofThisWeek > today ? ofThisWeek : addDays(ofThisWeek, 7);
}

/** The day with this number in the month that many months ahead; null if that month has no such day. */
export function dayInMonthAhead(day: number, ahead: number, today: Day): Day | null {
  const month = monthOf(today) - 1 + ahead;
  return makeDay(yearOf(today) + Math.floor(month / 12), (month % 12) + 1, day);
}
