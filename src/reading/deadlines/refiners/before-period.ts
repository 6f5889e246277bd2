import { addDays } from '../../../model/calendar/days.js';
import { NOT_AFTER_LETTER, spaced } from '../parsing/pattern.js';
import { eachDate } from '../parsing/refiner.js';
import { BEFORE_ALONE } from '../words/relations.js';
import { singleDay } from '../periods/period.js';

const BEFORE = new RegExp(
  spaced(
    `${NOT_AFTER_LETTER}${BEFORE_ALONE} (?:(?:the |y |yr )?(?:start|beginning|dechrau) (?:of |in )?)?(?:the |y |yr |mis )?$`,
  ),
);

/** "Before March" ends on the last day of February. */
export const beforePeriods = eachDate(({ start, end, is, before }, { today }) => {
  const { basis, from, inferred } = is;
  const isAhead = basis === 'period' && from !== null && from > today;
  return { start, end, is: isAhead && BEFORE.test(before) ? singleDay(addDays(from, -1), inferred) : is };
});
