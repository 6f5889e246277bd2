import { createRequire } from 'node:module';
import type { Day, Instant, Zone } from '../../src/core/calendar/day.js';
import type { Nation } from '../../src/core/calendar/nation.js';

/*
 * Days and working days worked out anew, a day at a time, so that what judges the planner shares nothing with it but the
 * list of bank holidays.
 */

const FIRST_YEAR = 2025;
const LAST_YEAR = 2028;
const MS = 86_400_000;
const ORIGIN = Date.UTC(FIRST_YEAR, 0, 1);

/** Days are numbers here, counted from 1 January 2025. */
export const numberOf = (day: Day): number => (Date.parse(`${day}T00:00:00Z`) - ORIGIN) / MS;
export const dayOf = (number: number): Day => new Date(ORIGIN + number * MS).toISOString().slice(0, 10);

const STATES: Readonly<Record<Nation, string>> = {
  'england-and-wales': 'ENG',
  scotland: 'SCT',
  'northern-ireland': 'NIR',
};

interface Holidays {
  getHolidays(year: number): readonly { readonly date: string; readonly type: string }[];
}
const HolidaysOf = createRequire(import.meta.url)('date-holidays') as new (country: string, state: string) => Holidays;

const weeks = new Map<string, readonly boolean[]>();

/** For each day, whether it is worked by those who work on these weekdays and keep a nation's bank holidays. */
export function workedDays(nation: Nation, weekdays: readonly number[]): readonly boolean[] {
  const key = `${nation} ${weekdays.join('')}`;
  const known = weeks.get(key);
  if (known !== undefined) return known;
  const holidays = new Set<string>();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    for (const { date, type } of new HolidaysOf('GB', STATES[nation]).getHolidays(year))
      if (type === 'public') holidays.add(date.slice(0, 10));
  }
  const worked: boolean[] = [];
  for (let number = 0; number <= numberOf(`${LAST_YEAR}-12-31`); number += 1) {
    const weekday = ((new Date(ORIGIN + number * MS).getUTCDay() + 6) % 7) + 1;
    worked.push(weekdays.includes(weekday) && !holidays.has(dayOf(number)));
  }
  weeks.set(key, worked);
  return worked;
}

const formats = new Map<Zone, Intl.DateTimeFormat>();

/** The wall clock of a zone at a moment: its day, and its time as `HH:mm`. */
export function wallClock(instant: Instant, zone: Zone): { readonly day: Day; readonly time: string } {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  formats.set(zone, format);
  const [day = '', time = ''] = format.format(Date.parse(instant)).split(', ');
  return { day, time };
}
