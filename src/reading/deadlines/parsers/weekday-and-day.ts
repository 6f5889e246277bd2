import type { Day } from '../../../model/calendar/day.js';
import { weekdayOf } from '../../../model/calendar/days.js';
import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { dayInMonthAhead } from '../periods/coming-days.js';
import { singleDay } from '../periods/period.js';
import { DAY_NUMBER, ORDINAL_WORD, ordinalNumber } from '../words/ordinals.js';
import { WEEKDAY, weekdayNumber } from '../words/weekday-names.js';

/** Two months in a row may lack the day; if neither of two such days has the weekday, it is a slip. */
const MONTHS_AHEAD = 4;

const dated = (day: string): RegExp =>
  form(`${WEEKDAY},? ${day}(?![/.]?\\d|:\\d| ?(?:am|pm|yp|yb|noon|o'clock|hours|people|of|o|-\\d)(?![a-z])|-\\d)`);
const extract: DateParser['extract'] = ({ weekday, day = '' }, { today }) => {
  const wanted = weekdayNumber(weekday ?? '');
  let next: Day | null = null;
  for (let ahead = 0, others = 0; ahead < MONTHS_AHEAD && others < 2; ahead += 1) {
    const made = dayInMonthAhead(ordinalNumber(day), ahead, today);
    if (made === null || made < today) continue;
    if (weekdayOf(made) === wanted) return singleDay(made, ['month', 'year']);
    next ??= made;
    others += 1;
  }
  return next === null ? 'no-such-date' : singleDay(next, ['weekday', 'month', 'year']);
};

/**
 * `Monday 21`, `Friday the 14th`, `dydd Iau y 14eg`: the next day with that number, or the one after if that has the
 * weekday.
 */
export const weekdayAndDay: DateParser = {
  needs: ['weekday', 'figure'],
  pattern: dated(`(?:the |y |yr )?(?<day>${DAY_NUMBER})`),
  extract,
};

/** `Friday the thirteenth`, `dydd Iau y degfed`. */
export const weekdayAndDayInWords: DateParser = {
  needs: ['weekday', 'ordinal-word'],
  pattern: dated(`(?:the |y |yr )(?<day>${ORDINAL_WORD})`),
  extract,
};
