import { createRequire } from 'node:module';
import type { Day, Zone } from '../../src/model/calendar/day.js';
import type { Nation } from '../../src/model/calendar/nation.js';

/*
 * Days, clocks and working days worked out anew, so that what judges the planner shares nothing with it but the list of
 * bank holidays. Days are numbers counted from 1 January 2025, times of day minutes, moments milliseconds.
 */

const FIRST_YEAR = 2025;
const LAST_YEAR = 2028;
const DAY = 86_400_000;
const HOUR = 3_600_000;
const MINUTE = 60_000;
const ORIGIN = Date.UTC(FIRST_YEAR, 0, 1);

export const numberOf = (day: Day): number => (Date.parse(`${day}T00:00:00Z`) - ORIGIN) / DAY;
export const dayOf = (number: number): Day => new Date(ORIGIN + number * DAY).toISOString().slice(0, 10);
export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

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
    const weekday = ((new Date(ORIGIN + number * DAY).getUTCDay() + 6) % 7) + 1;
    worked.push(weekdays.includes(weekday) && !holidays.has(dayOf(number)));
  }
  weeks.set(key, worked);
  return worked;
}

const formats = new Map<Zone, Intl.DateTimeFormat>();
const offsets = new Map<Zone, Map<number, number>>();

/** How far a zone's clocks are ahead of UTC; every clock change of these years falls on a whole hour of UTC. */
function offsetAt(moment: number, zone: Zone): number {
  const ofZone = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, ofZone);
  const hour = Math.floor(moment / HOUR);
  const known = ofZone.get(hour);
  if (known !== undefined) return known;
  const format =
    formats.get(zone) ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(zone, format);
  const [, day, month, year, hours, minutes] =
    /(\d+)\/(\d+)\/(\d+), (\d+):(\d+)/.exec(format.format(hour * HOUR)) ?? [];
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hours), Number(minutes));
  ofZone.set(hour, wall - hour * HOUR);
  return wall - hour * HOUR;
}

/** What the clocks of a zone show. */
export interface WallClock {
  readonly day: number;
  readonly minute: number;
}

export function wallClock(moment: number, zone: Zone): WallClock {
  const since = moment + offsetAt(moment, zone) - ORIGIN;
  const day = Math.floor(since / DAY);
  return { day, minute: Math.floor((since - day * DAY) / MINUTE) };
}

/** The moment at which the clocks of a zone show a time, one that they neither skip nor repeat. */
export function momentOf(day: number, minute: number, zone: Zone): number {
  const wall = ORIGIN + day * DAY + minute * MINUTE;
  return wall - offsetAt(wall - offsetAt(wall, zone), zone);
}
