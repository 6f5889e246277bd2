import type { Day } from '../../../model/calendar/day.js';
import { bankHolidays } from '../../../model/calendar/bank-holidays.js';
import { addDays } from '../../../model/calendar/days.js';
import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { easterSunday } from '../periods/easter.js';
import { monthOf, singleDay, yearOf } from '../periods/period.js';
import { MONTH, monthNumber } from '../words/month-names.js';

/** The month of each named holiday, and whether it is the last bank holiday of that month. */
const NAMED: Readonly<Record<string, readonly [month: number, isLast: boolean]>> = {
  ...{ 'early may': [5, false], 'may day': [5, false], 'late may': [5, true], spring: [5, true], whitsun: [5, true] },
  ...{ whit: [5, true], summer: [8, true], christmas: [12, false], 'new year': [1, false], "new year's": [1, false] },
};
const NAME = `(?:(?:(?<name>${Object.keys(NAMED).join('|')}|easter)|${MONTH}) )?`;
const WELSH_MONTH = MONTH.replace('?<month>', '?<cyMonth>');

/** `the August bank holiday`, `spring bank holiday 2027`, `the bank holiday`, `gŵyl y banc mis Awst`: the nation's next one. */
export const bankHoliday: DateParser = {
  needs: ['bank-holiday'],
  pattern: form(
    `(?:(?:the|next|y) )?(?:${NAME}bank hol(?:iday)?(?: monday| weekend)?|g?[wŵ]yl (?:y )?banc(?: (?:mis )?${WELSH_MONTH}| y (?<gwanwyn>gwanwyn)|(?: yr|'r) (?<haf>haf))?)(?: (?<year>20\\d\\d))?(?! [a-z]{3,12}s(?![a-z]))`,
  ),
  extract: ({ name, month, cyMonth, gwanwyn, haf, year }, { today, nation }) => {
    const [of, isLast] = NAMED[name ?? (gwanwyn === undefined ? (haf === undefined ? '' : 'summer') : 'spring')] ?? [
      monthNumber(month ?? cyMonth),
      false,
    ];
    const years = year === undefined ? [0, 1].map((ahead) => yearOf(today) + ahead) : [Number(year)];
    const days = years.flatMap((one) => daysIn(one)).filter((one) => one >= today || year !== undefined);
    return days[0] === undefined ? null : singleDay(days[0], ['weekday', 'day', 'year']);

    function daysIn(one: number): readonly Day[] {
      if (name === 'easter') return [addDays(easterSunday(one), 1)];
      const fitting = [...bankHolidays(nation, one)].sort().filter((day) => of === 0 || monthOf(day) === of);
      return isLast ? fitting.slice(-1) : name === undefined ? fitting : fitting.slice(0, 1);
    }
  },
};
