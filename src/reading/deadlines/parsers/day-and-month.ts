import { type DateParser } from '../parsing/parser.js';
import type { Day } from '../../../model/calendar/day.js';
import { yearOf } from '../periods/period.js';
import { form } from '../parsing/pattern.js';
import { DAY_NUMBER, ORDINAL_ENDING, ORDINAL_WORD, ordinalNumber } from '../words/ordinals.js';
import { MONTH, MONTH_NAME, monthNumber } from '../words/month-names.js';
import { WEEKDAY_OF_DATE } from '../words/weekday-names.js';
import { fullYear, YEAR } from '../words/years.js';
import { dayInYear } from './day-in-year.js';

const WEEKDAY_BEFORE = `(?:${WEEKDAY_OF_DATE}(?:,? ?(?:the |y |yr )?| ?-? ?))?`;
/** "July-4 August" and "24th-28th July" are ranges, "ISCG-3 March" holds a reference. */
const REFERENCE = `(?<=[a-z])(?<!${MONTH_NAME}|\\d${ORDINAL_ENDING})-`;
/** The 18 of "17/18 November" and the 1 of "November/1 December" are days; the 23 of "2022/23" and "1/2/23" is not. */
const DAY = `(?<![\\d.:£]|${REFERENCE}|\\d{3}/|/\\d{1,2}/)(?<day>${DAY_NUMBER})`;

/** "14 April 15" has a year, even one long ago. */
const ANY_YEAR = YEAR.replace('[23]', '[123]');
const isNear = (year: string | undefined, today: Day): boolean =>
  year?.length !== 2 || !year.startsWith('1') || yearOf(today) - fullYear(year) < 5;

/** A dash after a month, or between spaces, separates two dates: "Dec 22 - Feb 23", "Jul 31-Aug 4". */
const MARK = `(?:(?<!${MONTH_NAME} \\d{1,2})- ?| ?/? ?)`;

const dated = (day: string): RegExp =>
  form(`${WEEKDAY_BEFORE}${day}(?: day)?${MARK}(?:of |o )?(?:(?:mis|fis) )?${MONTH}(?: ?[-/,]? ?(?:in )?${ANY_YEAR})?`);
const extract: DateParser['extract'] = ({ day = '', month, year, weekday }, context) =>
  dayInYear(
    ordinalNumber(day),
    monthNumber(month),
    { year: isNear(year, context.today) ? year : undefined, weekday },
    context,
  );

/** `30 November`, `30th of Nov 22`, `30-Nov-22`, `dydd Iau 14 o Orffennaf 2022`. */
export const dayAndMonth: DateParser = { needs: ['month', 'figure'], pattern: dated(DAY), extract };

/** `Thursday the fourteenth of July`, `twenty-third day of May`, `y pymthegfed o Fedi`. */
export const dayInWordsAndMonth: DateParser = {
  needs: ['month', 'ordinal-word'],
  pattern: dated(`(?:the )?(?<day>${ORDINAL_WORD})`),
  extract,
};
