import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { makeDay, singleDay } from '../periods/period.js';
import { MONTH, monthNumber } from '../words/month-names.js';

/** `2022-11-30`, `2022/11/30`, `2022-11-30T17:00`, as forms and spreadsheets write a date. */
export const isoDate: DateParser = {
  needs: ['joined-figures'],
  pattern: form(
    '(?<year>(?:19|20)\\d\\d)(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?:t\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:z|[+-]\\d\\d:?\\d\\d)?)?',
  ),
  extract: ({ year, month, day }) => {
    const made = makeDay(Number(year), Number(month), Number(day));
    return made === null ? 'no-such-date' : singleDay(made, ['weekday']);
  },
};

/** `20221130` and `30 11 2022`; if these are no date, they are some other number. */
export const bareDate: DateParser = {
  needs: ['year-in-full'],
  pattern: form(
    '(?<![\\d/.,:£$€#+-] ?)(?:(?<year>20[1-4]\\d)(?<month>[01]\\d)(?<day>[0-3]\\d)|(?<firstDay>[0-3]\\d) (?<second>[01]\\d) (?<last>20[1-4]\\d))(?! ?[\\d/.,:-]\\d)',
  ),
  extract: ({ year, month, day, firstDay, second, last }) => {
    const made = makeDay(Number(year ?? last), Number(month ?? second), Number(day ?? firstDay));
    return made === null ? null : singleDay(made, ['weekday']);
  },
};

/** `2022-Nov-30`, `2022 November 30`: the year before a month's name. */
export const yearFirst: DateParser = {
  needs: ['year-in-full', 'month'],
  pattern: form(`(?<year>(?:19|20)\\d\\d)(?:[-/]| )${MONTH}(?:[-/]| )(?<day>\\d{1,2})(?![/.:-]?\\d)`),
  extract: ({ year, month, day }) => {
    const made = makeDay(Number(year), monthNumber(month), Number(day));
    return made === null ? 'no-such-date' : singleDay(made, ['weekday']);
  },
};
