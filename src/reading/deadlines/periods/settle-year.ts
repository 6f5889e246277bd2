import type { Day } from '../../../model/calendar/day.js';
import { weekdayOf } from '../../../model/calendar/days.js';
import { makeDay, yearOf } from './period.js';

/** The years to try for a date with a weekday, likeliest first. A date just past is likelier than one far ahead. */
const NEAR_BY = [0, 1, -1, 2, 3, -2] as const;
/** The 29th of February comes again within this many years, 2100 and its like apart. */
const YEARS_AHEAD = 8;

/**
 * The day and month in the year that was meant: a near year in which it falls on the weekday said, else the next such
 * date from the day on which it was said. Null when no year has such a day.
 */
export function settleYear(month: number, day: number, weekday: number | null, today: Day): Day | null {
  const year = yearOf(today);
  if (weekday !== null) {
    const fitting = NEAR_BY.map((offset) => makeDay(year + offset, month, day)).filter(
      (made) => made !== null && weekdayOf(made) === weekday,
    );
    const ahead = fitting.find((made) => made !== null && made >= today && yearOf(made) <= year + 1);
    const meant = ahead ?? fitting[0] ?? null;
    if (meant !== null) return meant;
  }
  for (let offset = 0; offset <= YEARS_AHEAD; offset += 1) {
    const made = makeDay(year + offset, month, day);
    if (made !== null && made >= today) return made;
  }
  return null;
}
