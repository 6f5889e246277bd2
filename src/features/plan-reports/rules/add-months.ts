import type { Day } from '../../../model/calendar/day.js';
import { lastDayOfMonth } from '../../../model/calendar/days.js';

/**
 * Returns the same day some months later. The last day of a month stays the last, and a day that the month lacks
 * becomes its last.
 */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, number = 1] = day.split('-').map(Number);
  const at = year * 12 + month - 1 + months;
  const last = lastDayOfMonth(Math.floor(at / 12), (at % 12) + 1);
  const isLast = day === lastDayOfMonth(year, month);
  return isLast || number > Number(last.slice(8)) ? last : `${last.slice(0, 8)}${String(number).padStart(2, '0')}`;
}
