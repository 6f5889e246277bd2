import { addDays, weekdayOf } from '../../../model/calendar/days.js';
import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { period } from '../periods/period.js';
import { MONTH_NAME } from '../words/month-names.js';

/** `the weekend`, `next weekend`, `the weekend after next`, `y penwythnos nesaf`: a Saturday and a Sunday. */
export const weekend: DateParser = {
  needs: ['weekend'],
  pattern: form(
    `(?:(?<which>this coming|this|next|the|the coming|y) )?(?:week ?-?end|penwythnos|benwythnos)(?<after> after next| nesaf?| ar [oô]l nesaf?| hwn| yma)?(?! ?(?:\\d|of |on |${MONTH_NAME}(?![a-z])))`,
  ),
  extract: ({ which, after = '' }, { today }) => {
    if (which === undefined && after === '') return null;
    const ahead = /after next|ar [oô]l nesaf?/.test(after) ? 2 : which === 'next' || /^ nesaf?$/.test(after) ? 1 : 0;
    const saturday = addDays(today, 6 - weekdayOf(today) + 7 * ahead);
    return period(saturday, addDays(saturday, 1), ['day', 'month', 'year']);
  },
};
