import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { DAY_NUMBER, ORDINAL_ENDING, ORDINAL_WORD, ordinalNumber } from '../words/ordinals.js';
import { MONTH, monthNumber } from '../words/month-names.js';
import { WEEKDAY } from '../words/weekday-names.js';
import { dayInYear } from './day-in-year.js';

const dated = (day: string): RegExp =>
  form(
    `(?:${WEEKDAY},? )?${MONTH}${day}(?![/.]\\d|:\\d| ?(?:am|pm|yp|yb|o'clock)(?![a-z]))(?:(?:,? ?|-)(?<year>(?:19|20)\\d\\d))?`,
  );
const extract: DateParser['extract'] = ({ day = '', month, year, weekday }, context) =>
  dayInYear(ordinalNumber(day), monthNumber(month), { year, weekday }, context);

/** `November 30th`, `Thursday July 14, 2022`, `October, 1st`. */
export const monthAndDay: DateParser = {
  needs: ['month', 'figure'],
  pattern: dated(`(?:-| ?|, ?(?=\\d{1,2} ?${ORDINAL_ENDING}(?![a-z])))(?:the )?(?<day>${DAY_NUMBER})`),
  extract,
};

/** `March the first`, `December, the twenty-third`. */
export const monthAndDayInWords: DateParser = {
  needs: ['month', 'ordinal-word'],
  pattern: dated(`,? the (?<day>${ORDINAL_WORD})`),
  extract,
};
