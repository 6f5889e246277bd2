import type { Day } from '../../../model/calendar/day.js';
import { addDays } from '../../../model/calendar/days.js';
import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { singleDay, WHOLE_DATE, yearOf } from '../periods/period.js';
import { NAMED_DAYS } from '../words/named-days.js';
import { BEFORE_ALONE } from '../words/relations.js';
import { fullYear } from '../words/years.js';

const NAMES = NAMED_DAYS.map(([names], index) => `(?<d${index}>${names})`).join('|');
const BEFORE = `(?:(?<before>(?<=${BEFORE_ALONE} (?:the |y |yr )?(?:dydd |ddydd )?))|)`;

/** `by Good Friday`, `Boxing Day`, `cyn Gŵyl Dewi`, `Hallowe'en 2023`: named days; "before" means the day before. */
export const namedDay: DateParser = {
  needs: ['named-day'],
  pattern: form(`(?:(?:d?dydd|nos) )?${BEFORE}(?:${NAMES})\\.?(?: ?(?<year>(?:19|20)\\d\\d))?`),
  extract: (parts, { today }) => {
    const dayIn = NAMED_DAYS.find((_, index) => parts[`d${index}`] !== undefined)?.[1];
    if (dayIn === undefined) return null;
    const last = (year: number): Day => addDays(dayIn(year), parts['before'] === undefined ? 0 : -1);
    if (parts['year'] !== undefined) return singleDay(last(fullYear(parts['year'])), ['weekday', 'day', 'month']);
    const thisYear = last(yearOf(today));
    return singleDay(thisYear >= today ? thisYear : last(yearOf(today) + 1), WHOLE_DATE);
  },
};
