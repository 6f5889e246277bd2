import type { InferredPart } from './deadline.js';
import { addDays, weekdayOf } from '../calendar/days.js';
import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from './date-words.js';
import type { DateParser, Extracted, ParserContext } from './parser.js';
import { fullYear, makeDay, monthOf, singleDay, yearOf } from './period.js';
import { settleYear } from './settle-year.js';

const ORDINAL = '(?: ?(?:st|nd|rd|th|af|ain|il|ydd|ed|fed|eg))?';
const DAY = `(\\d{1,2})${ORDINAL}`;
const OF = '(?: of| o)?(?: ?mis| fis)?';
const YEAR = "(?:,? ?((?:19|20)\\d{2}|'\\d{2}))?";
const LEADING_WEEKDAY = `(?:(${WEEKDAY})(?:,? (?:the )?|,))?`;

/** A day of a month in a year that was said, or in the one that was meant. */
function dayOf(
  day: number,
  month: number,
  year: string | undefined,
  weekday: string | undefined,
  today: string,
): Extracted {
  const said = weekday === undefined ? null : weekdayNumber(weekday);
  const inferred: InferredPart[] = said === null ? ['weekday'] : [];
  if (year !== undefined) {
    const made = makeDay(fullYear(year), month, day);
    return made === null ? 'no-such-date' : singleDay(made, inferred);
  }
  const settled = settleYear(month, day, said, today);
  return settled === null ? 'no-such-date' : singleDay(settled, [...inferred, 'year']);
}

/** `2022-11-30`, as forms and spreadsheets write it. */
const iso: DateParser = {
  pattern: '((?:19|20)\\d{2})-(\\d{1,2})-(\\d{1,2})(?!\\d)',
  extract: ([, year, month, day]) => {
    const made = makeDay(Number(year), Number(month), Number(day));
    return made === null ? 'no-such-date' : singleDay(made, ['weekday']);
  },
};

/** `15/11/22`, `15.11.2022`, `Monday 21/11`: the day first, always (British order). */
const numeric: DateParser = {
  pattern: `${LEADING_WEEKDAY}(?<![\\d/.])(\\d{1,2})(?:/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?|\\.(\\d{1,2})\\.(\\d{4}|\\d{2})|-(\\d{1,2})-(\\d{4}|\\d{2}))(?![\\d/])`,
  extract: ([, weekday, day, month, year, dotMonth, dotYear, dashMonth, dashYear], { today }) =>
    dayOf(Number(day), Number(month ?? dotMonth ?? dashMonth), year ?? dotYear ?? dashYear, weekday, today),
};

/** `30 November`, `Thursday 14th of July 2022`, `dydd Iau 14 Gorffennaf 2022`. */
const dayMonth: DateParser = {
  pattern: `${LEADING_WEEKDAY}(?<!\\d)${DAY}${OF} ?(${MONTH})(?!\\p{L})\\.?${YEAR}`,
  extract: ([, weekday, day, month, year], { today }) =>
    dayOf(Number(day), monthNumber(month ?? ''), year, weekday, today),
};

/** `November 30th`, `Thursday July 14, 2022`. */
const monthDay: DateParser = {
  pattern: `${LEADING_WEEKDAY}(${MONTH})\\.? (?:the )?${DAY}(?![\\d:/])${YEAR}`,
  extract: ([, weekday, month, day, year], { today }) =>
    dayOf(Number(day), monthNumber(month ?? ''), year, weekday, today),
};

/** `Monday 21`: the weekday settles the month. */
const weekdayDay: DateParser = {
  pattern: `(${WEEKDAY}),? (?:the )?${DAY}(?![\\d:/.])(?! ?(?:am|pm|o'clock))`,
  extract: ([, weekday, day], { today }) => {
    const wanted = weekdayNumber(weekday ?? '');
    for (let ahead = 0; ahead < 12; ahead += 1) {
      const month = monthOf(today) + ahead;
      const made = makeDay(yearOf(today) + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, Number(day));
      if (made !== null && made >= today && weekdayOf(made) === wanted) return singleDay(made, ['month', 'year']);
    }
    return 'no-such-date';
  },
};

/** `the 30th`: the next day of that number. */
const bareOrdinal: DateParser = {
  pattern:
    '(?<![\\p{L}\\d])(?:the|y|yr) (\\d{1,2})(?:st|nd|rd|th|af|ain|il|ydd|ed|fed|eg)(?! ?(?:century|meeting|draft|edition|item|version|floor|anniversary|largest|most))(?![\\p{L}\\d])',
  extract: ([, day], { today }) => {
    for (let ahead = 0; ahead < 3; ahead += 1) {
      const month = monthOf(today) + ahead;
      const made = makeDay(yearOf(today) + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, Number(day));
      if (made !== null && made >= today) return singleDay(made, ['weekday', 'month', 'year']);
    }
    return 'no-such-date';
  },
};

/** `Friday`, `next Friday`, `this Thursday`, `dydd Iau nesaf`: the next such day after today. */
const weekday: DateParser = {
  pattern: `(?:(this|next|on|y) )?(${WEEKDAY})(?!\\p{L})(?: (nesaf|next|week))?`,
  extract: ([, before, name, after], { today }: ParserContext) => {
    const wanted = weekdayNumber(name ?? '');
    const ahead = (wanted - weekdayOf(today) + 7) % 7 || 7;
    // "Next Friday", said early in a week, is the one of the week after.
    const isNext = before === 'next' && ahead + weekdayOf(today) <= 7;
    return singleDay(addDays(today, ahead + (isNext || after === 'week' ? 7 : 0)), ['day', 'month', 'year']);
  },
};

/** Dates of the calendar, surest first: the order settles which of two that begin together is meant. */
export const CALENDAR_DATES: readonly DateParser[] = [
  iso,
  numeric,
  dayMonth,
  monthDay,
  weekdayDay,
  bareOrdinal,
  weekday,
];
