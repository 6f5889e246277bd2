import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { monthPeriod, singleDay, WHOLE_DATE, yearOf } from '../periods/period.js';

/** `by the new year` is the last day of this year; `in the new year` and `yn y Flwyddyn Newydd` is next January. */
export const newYear: DateParser = {
  needs: ['feast'],
  pattern: form(
    "(?:(?<by>(?<=(?:by|before|until|prior to|erbyn|cyn|tan) (?:the |y )?))|)(?:(?:the|y) )?(?:new year(?<day>'s day)?|flwyddyn newydd|calan)",
  ),
  extract: ({ by, day }, { today }) => {
    const year = yearOf(today);
    if (day !== undefined) return singleDay(`${year + 1}-01-01`, ['weekday', 'year']);
    return by === undefined
      ? monthPeriod(year + 1, 1, ['day', 'month', 'year'])
      : singleDay(`${year}-12-31`, WHOLE_DATE);
  },
};
