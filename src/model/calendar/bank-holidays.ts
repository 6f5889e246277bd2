import { createRequire } from 'node:module';
import type { Day } from './day.js';
import type { Nation } from './nation.js';

interface Holiday {
  readonly date: string;
  readonly type: string;
}

type Holidays = new (country: string, state: string) => { getHolidays(year: number): readonly Holiday[] };

/** By nation and year. A build fills in the years around it, so that few processes load the holidays of the world. */
const KNOWN: Readonly<Record<string, readonly Day[]>> = {};

const STATES: Readonly<Record<Nation, string>> = {
  'england-and-wales': 'ENG',
  scotland: 'SCT',
  'northern-ireland': 'NIR',
};

const known = new Map(Object.entries(KNOWN).map(([key, days]): [string, ReadonlySet<Day>] => [key, new Set(days)]));
let holidays: Holidays | null = null;

/**
 * The bank holidays of a nation in a year, including substitute and one-off days (Banking and Financial Dealings Act
 * 1971 and its proclamations, as date-holidays has them).
 */
export function bankHolidays(nation: Nation, year: number): ReadonlySet<Day> {
  const key = `${nation} ${year}`;
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  // Loaded on first use: it takes a fifth of a second and 15 MB, which a start need not pay.
  holidays ??= createRequire(import.meta.url)('date-holidays') as Holidays;
  const days = new holidays('GB', STATES[nation])
    .getHolidays(year)
    .filter((holiday) => holiday.type === 'public')
    .map((holiday) => holiday.date.slice(0, 10));
  const found = new Set(days);
  known.set(key, found);
  return found;
}
