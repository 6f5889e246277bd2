import type { Day } from '../calendar/day.js';
import { weekdayOf } from '../calendar/days.js';
import { makeDay, yearOf } from './period.js';

/** How long a date may have passed and still be meant for this year rather than the next: none. */
const YEARS_AROUND = [0, 1, -1, 2, 3, -2] as const;

/**
 * The day and month in the year that was meant: the one near by in which it falls on the weekday said, else the next
 * such date on or after the day it was said. Null when there is no such day in any of them.
 */
export function settleYear(month: number, day: number, weekday: number | null, today: Day): Day | null {
  const year = yearOf(today);
  const days = YEARS_AROUND.map((offset) => makeDay(year + offset, month, day)).filter((made) => made !== null);
  if (weekday !== null) {
    const fitting = days.filter((made) => weekdayOf(made) === weekday);
    const ahead = fitting.filter((made) => made >= today).sort()[0];
    const [near] = fitting;
    // A weekday that fits a few months back is meant more often than one that fits years ahead.
    const chosen = ahead !== undefined && yearOf(ahead) <= year + 1 ? ahead : near;
    if (chosen !== undefined) return chosen;
  }
  return days.filter((made) => made >= today).sort()[0] ?? null;
}
