import { type DateParser, form } from '../parser.js';
import { makeDay, singleDay } from '../period.js';

/** `2022-11-30`, `2022/11/30`, `2022-11-30T17:00`, as forms and spreadsheets write it. */
export const isoDate: DateParser = {
  needs: ['joined-figures'],
  pattern: form(
    '(?<year>(?:19|20)\\d\\d)(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?:t\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?z?)?',
  ),
  extract: ({ year, month, day }) => {
    const made = makeDay(Number(year), Number(month), Number(day));
    return made === null ? 'no-such-date' : singleDay(made, ['weekday']);
  },
};
