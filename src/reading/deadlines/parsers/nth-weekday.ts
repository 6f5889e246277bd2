import { addDays, weekdayOf } from '../../../model/calendar/days.js';
import { isWorkingDay } from '../../../model/calendar/working-days.js';
import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { monthOf, monthPeriod, period, singleDay, yearOf } from '../periods/period.js';
import { MONTH, monthNumber } from '../words/month-names.js';
import { WEEKDAY, weekdayNumber } from '../words/weekday-names.js';
import { fullYear } from '../words/years.js';

const NUMBERS: Readonly<Record<string, number>> = {
  ...{
    first: 1,
    '1st': 1,
    second: 2,
    '2nd': 2,
    third: 3,
    '3rd': 3,
    fourth: 4,
    '4th': 4,
    fifth: 5,
    last: -1,
    final: -1,
  },
};
const WHICH = `(?:the )?(?<which>${Object.keys(NUMBERS).join('|')})`;
const OF = '(?:of|in|on)';
const WHEN = `(?:${MONTH}(?: ?(?<year>(?:19|20)\\d\\d))?|(?<this>the|this|next) month)`;

/** `the last Friday of November`, `first Monday in December 2022`, `last working day of the month`, `second week of May`. */
export const nthWeekday: DateParser = {
  needs: ['ordinal'],
  pattern: form(
    `${WHICH} (?:${WEEKDAY}|(?<working>working day|weekday|day)|(?<week>week|full week)) ${OF} (?:mis )?${WHEN}`,
  ),
  extract: ({ which, weekday, working, week, month, year, this: when }, { today, nation }) => {
    const number = NUMBERS[which ?? ''] ?? 1;
    const wanted = weekday === undefined ? 0 : weekdayNumber(weekday);
    const ofMonth = when === undefined ? monthNumber(month) : monthOf(today) + (when === 'next' ? 1 : 0);
    const years = year === undefined ? [yearOf(today), yearOf(today) + 1] : [fullYear(year)];
    const inferred = year === undefined ? (['day', 'year'] as const) : (['day'] as const);
    for (const ofYear of years) {
      const { from, to } = monthPeriod(ofYear + Math.floor((ofMonth - 1) / 12), ((ofMonth - 1) % 12) + 1);
      if (from === null || to === null) return null;
      if (week !== undefined) {
        const start = number < 0 ? addDays(to, -6) : addDays(from, 7 * (number - 1));
        const end = addDays(start, 6) > to ? to : addDays(start, 6);
        if (end >= today || year !== undefined) return period(start, end, inferred);
        continue;
      }
      const days = Array.from({ length: 31 }, (_, index) => addDays(from, index)).filter((day) => day <= to);
      const fitting = days.filter((day) =>
        working === undefined ? weekdayOf(day) === wanted : working === 'day' || isWorkingDay(day, nation),
      );
      const day = fitting.at(number < 0 ? number : number - 1);
      if (day === undefined) return 'no-such-date';
      if (day >= today || year !== undefined) return singleDay(day, inferred);
    }
    return null;
  },
};
