import { spaced } from '../parsing/pattern.js';
import { eachDate } from '../parsing/refiner.js';
import { inYear } from '../periods/months.js';
import { yearOf } from '../periods/period.js';

const YEAR_AFTER = new RegExp(
  spaced("^,? (?:of |in )?(?:(?<next>(?:the )?next year|(?:y )?flwyddyn nesaf?)|this year|eleni)(?![a-z'])"),
);

/** `March next year`, `5 May of this year`, `mis Mawrth y flwyddyn nesaf`: a date with its year counted from this one. */
export const yearsAfter = eachDate(({ start, end, is, after }, { today }) => {
  const { from, to, inferred } = is;
  const said = inferred.includes('year') && !inferred.includes('meeting-date') ? YEAR_AFTER.exec(after) : null;
  if (said === null || from === null || to === null) return { start, end, is };
  const year = yearOf(today) + (said.groups?.['next'] === undefined ? 0 : 1);
  const last = inYear(to, year + yearOf(to) - yearOf(from));
  return {
    start,
    end: end + said[0].length,
    is: { ...is, from: inYear(from, year), to: last, inferred: inferred.filter((part) => part !== 'year') },
  };
});
