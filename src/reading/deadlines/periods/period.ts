import type { Day } from '../../../model/calendar/day.js';
import { addDays, lastDayOfMonth } from '../../../model/calendar/days.js';
import type { DeadlineBasis, InferredPart } from '../../../model/deadline.js';

/** What words resolve to before they become a deadline. Both days belong to the period. */
export interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly basis: DeadlineBasis;
  readonly inferred: readonly InferredPart[];
}

/** Every part of a date, for a day that words name without saying any part of it. */
export const WHOLE_DATE: readonly InferredPart[] = ['weekday', 'day', 'month', 'year'];

const two = (number: number): string => String(number).padStart(2, '0');

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The day with these numbers, or null if there is no such day. */
export function makeDay(year: number, month: number, day: number): Day | null {
  const days = month === 2 && isLeap(year) ? 29 : DAYS_IN_MONTH[month - 1];
  if (days === undefined || !(day >= 1 && day <= days) || !(year >= 1 && year <= 9999)) return null;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

export const singleDay = (day: Day, inferred: readonly InferredPart[]): Period => ({
  from: day,
  to: day,
  basis: 'day',
  inferred,
});

export const period = (from: Day, to: Day, inferred: readonly InferredPart[] = ['period']): Period => ({
  from,
  to,
  basis: 'period',
  inferred,
});

export const monthPeriod = (year: number, month: number, inferred: readonly InferredPart[] = ['day']): Period =>
  period(`${String(year).padStart(4, '0')}-${two(month)}-01`, lastDayOfMonth(year, month), inferred);

/** The seven days starting with a day. */
export const weekFrom = (day: Day, inferred: readonly InferredPart[]): Period => period(day, addDays(day, 6), inferred);

/** Whether the words named only a weekday. */
export const isWeekdayAlone = ({ basis, inferred }: Period): boolean =>
  basis === 'day' && inferred.includes('day') && !inferred.includes('weekday');

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));
