import { type DateParser, form } from '../parser.js';
import { DAY_NUMBER, ORDINAL_WORD, ordinalNumber } from '../words/counts.js';
import { MONTH, monthNumber } from '../words/month-names.js';
import { WEEKDAY } from '../words/weekday-names.js';
import { YEAR } from '../words/years.js';
import { dayInYear } from './day-in-year.js';

const WEEKDAY_BEFORE = `(?:${WEEKDAY}(?:,? ?(?:the |y |yr )?| ?-? ?))?`;
const DAY = `(?<![\\d.:/£]|[a-z]-)(?<day>${DAY_NUMBER})|(?:the )?(?<ordinal>${ORDINAL_WORD})`;

/** `30 November`, `30th of Nov 22`, `30-Nov-22`, `Thursday the fourteenth of July`, `dydd Iau 14 o Orffennaf 2022`. */
export const dayAndMonth: DateParser = {
  needs: ['month'],
  pattern: form(`${WEEKDAY_BEFORE}(?:${DAY}) ?[-/]? ?(?:of |o )?(?:(?:mis|fis) )?${MONTH}(?: ?[-/,]? ?${YEAR})?`),
  extract: ({ day, ordinal, month, year, weekday }, context) =>
    dayInYear(
      ordinal === undefined ? parseInt(day ?? '', 10) : ordinalNumber(ordinal),
      monthNumber(month),
      { year, weekday },
      context,
    ),
};
