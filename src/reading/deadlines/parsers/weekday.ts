import { addDays, weekdayOf } from '../../../model/calendar/days.js';
import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { nextWeekday } from '../periods/coming-days.js';
import { singleDay } from '../periods/period.js';
import { WEEKDAY, weekdayNumber } from '../words/weekday-names.js';

/** Short names that are also words. In lower case they are days only after "by" or the like. */
const ALSO_A_WORD = /^(?:sun|sat|wed|mon|fri)$/;

/** Weeks counted from this one. */
const OF_WEEK =
  'the week after next|(?:the )?(?:next|following|coming) week|this week|(?:yr )?wythnos (?:ar [oô]l nesaf?|nesaf?|ganlynol|hon|yma)';

/** `Friday`, `next Friday`, `Friday of the following week`, `next week Friday`, `Monday week`, `dydd Iau nesaf`: the next such day after today. */
export const weekday: DateParser = {
  needs: ['weekday'],
  pattern: form(
    `(?:(?<by>(?<=(?:by|before|until|till|til) ))|)(?:(?<week>next week|this week|(?:yr )?wythnos (?:nesaf?|hon|yma)),?(?: on)? |(?<before>this coming|this|next|coming|the following|the) )?(?:${WEEKDAY})(?:(?:,? ?\\(?(?:of |in )?(?<ofWeek>${OF_WEEK}))|(?: (?<after>after next|ar [oô]l nesaf?|week|fortnight|nesaf?|next|hon|hwn|yma)))?`,
  ),
  extract: ({ by, week, before, weekday: name, ofWeek = week, after, said }, { today }) => {
    if (by === undefined && ALSO_A_WORD.test(said)) return null;
    const wanted = weekdayNumber(name ?? '');
    const ofThisWeek = addDays(today, wanted - weekdayOf(today));
    const next = nextWeekday(wanted, today);
    return singleDay(dayMeant(), ['day', 'month', 'year']);

    function dayMeant(): string {
      // "Friday after next" is the one after "next Friday".
      if (/(?:after|ar [oô]l) nex|ar [oô]l nes/.test(ofWeek ?? after ?? '')) return addDays(ofThisWeek, 14);
      if (ofWeek !== undefined) return /^this|wythnos (?:hon|yma)/.test(ofWeek) ? ofThisWeek : addDays(ofThisWeek, 7);
      if (after === 'week') return addDays(next, 7);
      if (after === 'fortnight') return addDays(next, 14);
      // "Next Friday" early in a week means the Friday of the week after.
      if (before === 'next' || /^nesaf?$/.test(after ?? '') || after === 'next') return addDays(ofThisWeek, 7);
      return next;
    }
  },
};
