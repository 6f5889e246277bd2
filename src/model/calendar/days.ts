import type { Day } from './day.js';

const MS_PER_DAY = 86_400_000;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A cache: a planning run counts from the same few days for every person and action. */
const numbers = new Map<Day, number>();
const days = new Map<number, Day>();
const MOST_KNOWN = 5000;

function keep<Key, Value>(known: Map<Key, Value>, key: Key, value: Value): Value {
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, value);
  return value;
}

/** Days since 1970-01-01; days have no zone, so counting them in UTC is exact. */
const dayNumber = (day: Day): number =>
  numbers.get(day) ?? keep(numbers, day, Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY);

const fromNumber = (number: number): Day =>
  days.get(number) ?? keep(days, number, new Date(number * MS_PER_DAY).toISOString().slice(0, 10));

/** Whether the text is a real day as `YYYY-MM-DD`; `2022-02-31` is not. */
export function isDay(text: string): text is Day {
  if (!DAY.test(text)) return false;
  const number = dayNumber(text);
  return Number.isFinite(number) && fromNumber(number) === text;
}

/** The day that is `days` days later; earlier if negative. */
export const addDays = (day: Day, days: number): Day => fromNumber(dayNumber(day) + days);

/** How many days `to` is after `from`; negative when it is before. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** The day of the week, 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekdayOf = (day: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 =>
  (((((dayNumber(day) + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The last day of a month, given as 1 to 12. */
export function lastDayOfMonth(year: number, month: number): Day {
  const days =
    month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(days)}`;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
