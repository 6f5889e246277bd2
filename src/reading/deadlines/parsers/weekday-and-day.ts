import { weekdayOf } from '../../../model/calendar/days.js';
import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { dayInMonthAhead } from '../periods/coming-days.js';
import { singleDay } from '../periods/period.js';
import { DAY_NUMBER } from '../words/counts.js';
import { WEEKDAY, weekdayNumber } from '../words/weekday-names.js';

/** Within four years every day of the month falls on every weekday. */
const MONTHS_AHEAD = 48;

/** `Monday 21`, `Friday the 14th`, `dydd Iau y 14eg`: the next day with that number and weekday. */
export const weekdayAndDay: DateParser = {
  needs: ['weekday', 'figure'],
  pattern: form(
    `${WEEKDAY},? (?:the |y |yr )?(?<day>${DAY_NUMBER})(?![/.]?\\d|:\\d| ?(?:am|pm|yp|yb|noon|o'clock|hours|people|of|o|-\\d)(?![a-z])|-\\d)`,
  ),
  extract: ({ weekday, day }, { today }) => {
    const wanted = weekdayNumber(weekday ?? '');
    for (let ahead = 0; ahead < MONTHS_AHEAD; ahead += 1) {
      const made = dayInMonthAhead(parseInt(day ?? '', 10), ahead, today);
      if (made !== null && made >= today && weekdayOf(made) === wanted) return singleDay(made, ['month', 'year']);
    }
    return 'no-such-date';
  },
};
