import { addDays, weekdayOf } from '../../../model/calendar/days.js';
import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { nextWeekday } from '../periods/coming-days.js';
import { singleDay } from '../periods/period.js';
import { WEEKDAY, weekdayNumber } from '../words/weekday-names.js';

/** Short names that are also words. Alone and in small letters they are not read as a day. */
const ALSO_A_WORD = /^(?:sun|sat|wed|mon|fri)$/;

/** `Friday`, `next Friday`, `Friday next week`, `next week Friday`, `Monday week`, `dydd Iau nesaf`: the next such day after today. */
export const weekday: DateParser = {
  needs: ['weekday'],
  pattern: form(
    `(?:(?<week>next week|this week|yr wythnos nesaf|yr wythnos hon),?(?: on)? |(?<before>this coming|this|next|coming|the following|the) )?(?:${WEEKDAY})(?: (?:of )?(?<after>next week|this week|week|fortnight|nesaf|next|yr wythnos nesaf|yr wythnos hon|hon|hwn|yma))?`,
  ),
  extract: ({ week, before, weekday: name, after = week, said }, { today }) => {
    if (ALSO_A_WORD.test(said)) return null;
    const wanted = weekdayNumber(name ?? '');
    const ofThisWeek = addDays(today, wanted - weekdayOf(today));
    const next = nextWeekday(wanted, today);
    return singleDay(dayMeant(), ['day', 'month', 'year']);

    function dayMeant(): string {
      if (after === 'next week' || after === 'yr wythnos nesaf') return addDays(ofThisWeek, 7);
      if (after === 'this week' || after === 'yr wythnos hon') return ofThisWeek;
      if (after === 'week') return addDays(next, 7);
      if (after === 'fortnight') return addDays(next, 14);
      // "Next Friday", said early in a week, is the one of the week after.
      if (before === 'next' || after === 'nesaf' || after === 'next') return addDays(ofThisWeek, 7);
      return next;
    }
  },
};
