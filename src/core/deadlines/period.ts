import type { Day } from '../calendar/day.js';
import { addDays, isDay, lastDayOfMonth } from '../calendar/days.js';
import type { DeadlineBasis, InferredPart } from './deadline.js';

/** What words come down to, before they are settled as a deadline. Both days belong to the period. */
export interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly basis: DeadlineBasis;
  readonly inferred: readonly InferredPart[];
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The day of these numbers, or null when there is no such day. */
export function makeDay(year: number, month: number, day: number): Day | null {
  const made = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isDay(made) ? made : null;
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

/** The seven days from a day on. */
export const weekFrom = (day: Day, inferred: readonly InferredPart[]): Period => period(day, addDays(day, 6), inferred);

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));

/** A year as written: `2022`, `22`, `'22`. */
export const fullYear = (written: string): number => {
  const digits = Number(written.replace(/\D/g, ''));
  return digits < 100 ? 2000 + digits : digits;
};

/** Narrows a period to its start, early, middle, late or end part. */
export function part(whole: Period, which: string): Period {
  if (whole.from === null || whole.to === null) return whole;
  const inferred = [...new Set<InferredPart>([...whole.inferred, 'period'])];
  const length = (Date.parse(whole.to) - Date.parse(whole.from)) / 86_400_000 + 1;
  if (/^(?:end|late|diwedd|ddiwedd|hwyr|last)/.test(which))
    return { ...whole, from: addDays(whole.from, Math.floor((2 * length) / 3)), inferred };
  if (/^(?:mid|canol|ganol)/.test(which)) {
    // The middle of a month is its fifteenth; of anything else, the end of its middle third.
    const middle = length >= 28 && length <= 31 ? 14 : Math.ceil((2 * length) / 3) - 1;
    return { ...whole, from: addDays(whole.from, Math.floor(length / 3)), to: addDays(whole.from, middle), inferred };
  }
  const early = length >= 28 && length <= 31 ? 9 : Math.ceil(length / 3) - 1;
  return { ...whole, to: addDays(whole.from, early), inferred };
}
