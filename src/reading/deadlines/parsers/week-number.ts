import { addDays, weekdayOf } from '../../../model/calendar/days.js';
import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { type Period, weekFrom, yearOf } from '../periods/period.js';
import { MONTH_NAME } from '../words/month-names.js';

/** The Monday of a year's first week, which contains 4 January (ISO 8601). */
const firstMonday = (year: number): string => addDays(`${year}-01-04`, 1 - weekdayOf(`${year}-01-04`));

/** `week 14 November`, `week 2 of the course` and `week 14/11` are other weeks. */
const ALONE = `(?!\\d| ?(?:[-/.&+]|and|to|of|o|a) ?(?!20[1-4]\\d)[\\da-z]| ?(?:of |o )?${MONTH_NAME}(?![a-z])|:\\d|%)`;
const NUMBER = '0?[1-9]|[1-4]\\d|5[0-3]';

/** `week 49`, `wk 49`, `wythnos 49`, `2026-W49`, `week 2, 2027`: a week of the calendar, Monday to Sunday. */
export const weekNumber: DateParser = {
  needs: ['week-number', 'figure'],
  pattern: form(
    `(?:(?<before>20[1-4]\\d)[ -]?w(?<iso>${NUMBER})|(?:week|wk|wythnos|w)(?:\\.| no\\.?| number| rhif)? ?(?<number>${NUMBER})(?:(?:,| of| -|/)? ?(?<after>20[1-4]\\d))?)${ALONE}`,
  ),
  extract: ({ before, iso, number, after }, { today }) => {
    const week = Number(iso ?? number);
    const said = before ?? after;
    const inferred: Period['inferred'] = said === undefined ? ['day', 'month', 'year'] : ['day', 'month'];
    for (let year = Number(said ?? yearOf(today)); ; year += 1) {
      const monday = addDays(firstMonday(year), 7 * (week - 1));
      if (monday >= firstMonday(year + 1) && said !== undefined) return 'no-such-date';
      if (monday >= firstMonday(year + 1)) continue;
      if (said !== undefined || addDays(monday, 6) >= today) return weekFrom(monday, inferred);
    }
  },
};
