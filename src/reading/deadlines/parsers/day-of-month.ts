import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { dayInMonthAhead } from '../periods/coming-days.js';
import { singleDay } from '../periods/period.js';
import { ORDINAL_ENDING } from '../words/counts.js';

/** "The 30th anniversary" and "the 2nd draft" are not days. */
const THING =
  '(?! ?-? ?(?:century|meeting|draft|edition|item|version|floor|anniversary|annual|biggest|largest|most|best|round|phase|stage|time|report|quarter|reading|party|paragraph|annual|working|session|place|year|cyfarfod|ddrafft|[a-z]{3,12} meeting)(?![a-z]))';

/** `the 30th`, `30th`, `the 5th of this month`, `the 5th of next month`, `y 5ed o'r mis nesaf`. */
export const dayOfMonth: DateParser = {
  needs: ['numbered-day'],
  pattern: form(
    `(?:the |y |yr )?(?<![\\d.:/£-])(?<day>\\d{1,2}) ?${ORDINAL_ENDING}(?: (?:of|o|in) ?(?<which>this|the|next|following|'r mis nesaf|'r mis hwn|each|every) ?(?:month)?)?${THING}`,
  ),
  extract: ({ day, which, said }, { today }) => {
    if (which === undefined && !/^(?:the|y|yr) /i.test(said) && !/\d{1,2}(?:st|nd|rd|th)$/i.test(said)) return null;
    if (which === 'each' || which === 'every') return null;
    const isNextMonth = which === 'next' || which === 'following' || which === "'r mis nesaf";
    for (let ahead = isNextMonth ? 1 : 0; ahead < 4; ahead += 1) {
      const made = dayInMonthAhead(Number(day), ahead, today);
      if (made !== null && made >= today) return singleDay(made, ['weekday', 'month', 'year']);
    }
    return 'no-such-date';
  },
};
