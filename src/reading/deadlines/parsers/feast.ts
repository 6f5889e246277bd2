import { addDays } from '../../../model/calendar/days.js';
import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { easterSunday } from '../periods/easter.js';
import { singleDay, WHOLE_DATE, yearOf } from '../periods/period.js';
import { BEFORE_ALONE } from '../words/relations.js';
import { fullYear } from '../words/years.js';

const CHRISTMAS = 'christmas(?: day)?|xmas|nadolig';
const EASTER = 'easter(?: sunday| weekend)?|pasg';
const BEFORE = `(?:(?<before>(?<=(?:${BEFORE_ALONE}|running up to) (?:the |y |yr )?))|)`;
const BREAK = '(?: (?<break>break|holidays?|recess|period|shutdown|closure))?';

/** `before Christmas`, `by Easter 2024`, `cyn y Nadolig`; "before" means the last day before its holiday. */
export const feast: DateParser = {
  needs: ['feast'],
  pattern: form(
    `${BEFORE}(?:(?:the|y|yr) )?(?:(?:gwyliau|toriad)(?:'r)? (?:y |yr )?)?(?:(?:${CHRISTMAS})|(?<easter>${EASTER}))${BREAK}(?: ?(?<year>(?:19|20)\\d\\d))?`,
  ),
  extract: ({ before, easter, break: holiday, year }, { today }) => {
    const isBefore = before !== undefined || holiday !== undefined;
    // Good Friday is already a holiday, and nobody hands in work on the Saturday before Easter.
    const last = isBefore ? (easter === undefined ? -1 : -3) : 0;
    const dayIn = (ofYear: number): string =>
      addDays(easter === undefined ? `${ofYear}-12-25` : easterSunday(ofYear), last);
    if (year !== undefined) return singleDay(dayIn(fullYear(year)), ['weekday', 'day', 'month']);
    const years = [0, 1, 2].map((ahead) => dayIn(yearOf(today) + ahead));
    const day = years.find((one) => one >= today) ?? '';
    return singleDay(day, WHOLE_DATE);
  },
};
