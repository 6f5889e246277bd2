import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { DAY_NUMBER, ORDINAL_ENDING, ORDINAL_WORD, ordinalNumber } from '../words/counts.js';
import { MONTH, MONTH_NAME, monthNumber } from '../words/month-names.js';
import { WEEKDAY } from '../words/weekday-names.js';
import { YEAR } from '../words/years.js';
import { dayInYear } from './day-in-year.js';

const WEEKDAY_BEFORE = `(?:${WEEKDAY}(?:,? ?(?:the |y |yr )?| ?-? ?))?`;
/** "July-4 August" and "24th-28th July" are ranges, "ISCG-3 March" holds a reference. */
const REFERENCE = `(?<=[a-z])(?<!${MONTH_NAME}|\\d${ORDINAL_ENDING})-`;
/** The 18 of "17/18 November" and the 1 of "November/1 December" are days; the 23 of "2022/23" and "1/2/23" is not. */
const DAY = `(?<![\\d.:£]|${REFERENCE}|\\d{3}/|/\\d{1,2}/)(?<day>${DAY_NUMBER})|(?:the )?(?<ordinal>${ORDINAL_WORD})`;

/** A dash after a month, or with blanks on both sides, separates two dates: "Dec 22 - Feb 23", "Jul 31-Aug 4". */
const MARK = `(?:(?<!${MONTH_NAME} \\d{1,2})- ?| ?/? ?)`;

/** `30 November`, `30th of Nov 22`, `30-Nov-22`, `Thursday the fourteenth of July`, `dydd Iau 14 o Orffennaf 2022`. */
export const dayAndMonth: DateParser = {
  needs: ['month'],
  pattern: form(`${WEEKDAY_BEFORE}(?:${DAY})${MARK}(?:of |o )?(?:(?:mis|fis) )?${MONTH}(?: ?[-/,]? ?${YEAR})?`),
  extract: ({ day, ordinal, month, year, weekday }, context) =>
    dayInYear(
      ordinal === undefined ? parseInt(day ?? '', 10) : ordinalNumber(ordinal),
      monthNumber(month),
      { year, weekday },
      context,
    ),
};
