import { addDays, weekdayOf } from '../../calendar/days.js';
import { type DateParser, form } from '../parser.js';
import { singleDay } from '../period.js';
import { WEEKDAY, weekdayNumber } from '../words/weekday-names.js';

/** Short names that are words too: a day only with their capital, or where a day is expected. */
const ALSO_A_WORD = /^(?:sun|sat|wed|mon|fri)$/;

/** `Friday`, `next Friday`, `Friday next week`, `Monday week`, `dydd Iau nesaf`: the next such day after today. */
export const weekday: DateParser = {
  needs: ['weekday'],
  pattern: form(
    `(?:(?<before>this coming|this|next|coming|the following|the) )?(?:${WEEKDAY})(?: (?:of )?(?<after>next week|this week|week|nesaf|next|yr wythnos nesaf|yr wythnos hon|hon|hwn|yma))?`,
  ),
  extract: ({ before, weekday: name, after, said }, { today }) => {
    if (ALSO_A_WORD.test(said)) return null;
    const wanted = weekdayNumber(name ?? '');
    const ofThisWeek = addDays(today, wanted - weekdayOf(today));
    const next = ofThisWeek > today ? ofThisWeek : addDays(ofThisWeek, 7);
    return singleDay(dayMeant(), ['day', 'month', 'year']);

    function dayMeant(): string {
      if (after === 'next week' || after === 'yr wythnos nesaf') return addDays(ofThisWeek, 7);
      if (after === 'this week' || after === 'yr wythnos hon') return ofThisWeek;
      if (after === 'week') return addDays(next, 7);
      // "Next Friday", said early in a week, is the one of the week after.
      if (before === 'next' || after === 'nesaf' || after === 'next') return addDays(ofThisWeek, 7);
      return next;
    }
  },
};
