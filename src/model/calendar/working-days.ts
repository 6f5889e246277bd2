import { bankHolidays } from './bank-holidays.js';
import type { Day } from './day.js';
import { addDays, weekdayOf } from './days.js';
import type { Nation } from './nation.js';

/** Whether a day is Monday to Friday and not a bank holiday of the nation. */
export const isWorkingDay = (day: Day, nation: Nation): boolean =>
  weekdayOf(day) <= 5 && !bankHolidays(nation, Number(day.slice(0, 4))).has(day);

/** About twenty years; more is a slip of the pen, not a deadline. */
const MOST_COUNTED = 5000;

/** The working day that is `count` working days after a day, not counting that day; before it if negative. */
export function addWorkingDays(day: Day, count: number, nation: Nation): Day {
  const step = count < 0 ? -1 : 1;
  let left = Math.min(Math.abs(count), MOST_COUNTED);
  let current = day;
  while (left > 0) {
    current = addDays(current, step);
    if (isWorkingDay(current, nation)) left -= 1;
  }
  return current;
}
