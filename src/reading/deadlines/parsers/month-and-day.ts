import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { DAY_NUMBER } from '../words/counts.js';
import { MONTH, monthNumber } from '../words/month-names.js';
import { WEEKDAY } from '../words/weekday-names.js';
import { dayInYear } from './day-in-year.js';

/** `November 30th`, `Thursday July 14, 2022`, `Aug 23rd`. */
export const monthAndDay: DateParser = {
  needs: ['month', 'figure'],
  pattern: form(
    `(?:${WEEKDAY},? )?${MONTH}(?:-| ?)(?:the )?(?<day>${DAY_NUMBER})(?![/.]\\d|:\\d| ?(?:am|pm|yp|yb|o'clock)(?![a-z]))(?:(?:,? ?|-)(?<year>(?:19|20)\\d\\d))?`,
  ),
  extract: ({ day, month, year, weekday }, context) => {
    const number = parseInt(day ?? '', 10);
    return dayInYear(number, monthNumber(month), { year, weekday }, context);
  },
};
