import { bankHolidays } from '../../../model/calendar/bank-holidays.js';
import type { Day } from '../../../model/calendar/day.js';
import { addDays } from '../../../model/calendar/days.js';
import type { Group } from '../../../model/group.js';
import { seriesDays } from '../../../model/series-days.js';

/** What a group may have overlooked in how its meetings repeat. */
export interface SeriesNotes {
  /** The day of the month, 29 to 31, that some months lack, so that they have no meeting; null for none. */
  readonly missing: number | null;
  /** Its meetings in the year ahead that fall on bank holidays, when the group said nothing about those. */
  readonly holidays: readonly Day[];
}

const YEAR = 365;

/** Looks a year ahead from `today`. */
export function seriesNotes({ series, nation }: Pick<Group, 'series' | 'nation'>, today: Day): SeriesNotes {
  if (series === null) return { missing: null, holidays: [] };
  const days = /BYMONTHDAY=([\d,]+)/.exec(series.rule)?.[1]?.split(',').map(Number) ?? [];
  const months = /BYMONTH=([\d,]+)/.exec(series.rule)?.[1]?.split(',').map(Number) ?? null;
  const last = Math.max(0, ...days);
  const isShort = (month: number): boolean => (month === 2 ? last > 28 : [4, 6, 9, 11].includes(month) && last > 30);
  const isMissing = last > 28 && (months ?? [2, 4]).some(isShort);
  const holidays =
    series.onHoliday === undefined
      ? seriesDays(series, today, addDays(today, YEAR)).filter((day) =>
          bankHolidays(nation, Number(day.slice(0, 4))).has(day),
        )
      : [];
  return { missing: isMissing ? last : null, holidays };
}
