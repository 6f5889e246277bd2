import { addDays } from '../../../model/calendar/days.js';
import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { nextWeekday } from '../periods/coming-days.js';
import { singleDay, WHOLE_DATE } from '../periods/period.js';
import { COUNT, countOf } from '../words/counts.js';
import { WEEKDAY, weekdayNumber } from '../words/weekday-names.js';

/** "Next week Thursday" is none of these: in English a number comes first. */
const WEEKS = `(?:(?<count>${COUNT}) (?<weeks>weeks?|fortnights?)|(?<once>fortnight|wythnos|pythefnos|bythefnos))`;
const DAY = `(?:(?<today>today|heddiw?|now)|(?<tomorrow>tomorrow|yfory|fory)|${WEEKDAY})`;

/**
 * `a week today`, `a fortnight tomorrow`, `two weeks on Friday`, `wythnos i ddydd Gwener`: that many weeks after the
 * day.
 */
export const weeksOn: DateParser = {
  needs: ['unit'],
  pattern: form(`${WEEKS}(?: (?:on|from|i|o))? ${DAY}(?! ?(?:the |y )?\\d)`),
  extract: ({ count = '1', weeks, once, tomorrow, weekday }, { today }) => {
    const number = countOf(count);
    if (!(number > 0)) return null;
    const first =
      weekday === undefined
        ? addDays(today, tomorrow === undefined ? 0 : 1)
        : nextWeekday(weekdayNumber(weekday), today);
    const days = number * (/fortnight|ythefnos/.test(weeks ?? once ?? '') ? 14 : 7);
    return singleDay(addDays(first, days), WHOLE_DATE);
  },
};
