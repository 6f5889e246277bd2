import { type DateParser, form } from '../parser.js';
import { WEEKDAY } from '../words/weekday-names.js';
import { dayInYear } from './day-in-year.js';

const BEFORE = `(?:${WEEKDAY},? (?:the )?)?(?<![\\d/.:£$€#-])`;
const AFTER = '(?![/.-]?\\d|%| ?(?:of|x) )';

/** `15/11/22`, `15.11.2022`, `15-11-22`, `Monday 21/11/2022`: the day first, always. */
export const numericDate: DateParser = {
  needs: ['joined-figures'],
  pattern: form(
    `${BEFORE}(?<day>\\d{1,2}) ?(?<mark>[-/.]) ?(?<month>\\d{1,2}) ?\\k<mark> ?(?<year>(?:19|20)\\d\\d|\\d\\d)${AFTER}`,
  ),
  extract: ({ day, month, year, weekday }, context) =>
    dayInYear(Number(day), Number(month), { year, weekday }, context),
};

/** `15/11`, `Monday 21/11`, and `15.11` where nothing but a date can stand; `2/3 of` and `24/7` are none. */
export const numericDayAndMonth: DateParser = {
  needs: ['joined-figures'],
  pattern: form(
    `${BEFORE}(?:(?<day>\\d{1,2})/(?<month>\\d{1,2})|(?<=(?:^|by |on |before |until |erbyn |ar |w/?c )(?:\\(|the )?)(?<dotDay>\\d\\d)\\.(?<dotMonth>\\d\\d))${AFTER}`,
  ),
  extract: ({ day, month, dotDay, dotMonth, weekday, said }, context) => {
    const [dayNumber, monthNumber] = [Number(day ?? dotDay), Number(month ?? dotMonth)];
    const isYears = monthNumber === dayNumber + 1 && monthNumber > 12;
    if (said === '24/7' || isYears || (monthNumber > 12 && dayNumber > 31)) return null;
    return dayInYear(dayNumber, monthNumber, { year: undefined, weekday }, context);
  },
};
