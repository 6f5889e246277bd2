import { COUNT } from '../words/counts.js';
import { addDays, weekdayOf } from '../../../model/calendar/days.js';
import { NOT_AFTER_LETTER, spaced } from '../parsing/pattern.js';
import { eachDate } from '../parsing/refiner.js';
import type { Day } from '../../../model/calendar/day.js';
import { period, type Period } from '../periods/period.js';
import { DAY_NUMBER } from '../words/ordinals.js';

const START = `${NOT_AFTER_LETTER}(?:the |yr )?`;
/** "W/c 12 and 19 June" names two weeks; the last counts. */
const OTHERS = `(?:${DAY_NUMBER} ?(?:,|and|&|or|/|a) ?){0,4}`;
const ON = `(?: ?[:-])?(?: on)?(?: the)? ?(?:y )?${OTHERS}$`;
const COMMENCING = new RegExp(
  spaced(
    `${START}(?:(?:weeks?|wks?|w) ?[-/.]? ?(?:[cb](?![a-z])\\.?|comm?\\.?|beg\\.?|commencing|beginning|starting)|(?<!(?:${COUNT}) ?-? ?)weeks?[ -]from|wythnos (?:sy'n |yn |a )?(?:dechrau|cychwyn)(?: ar)?)${ON}`,
  ),
);
const ENDING = new RegExp(
  spaced(
    `${START}(?:(?:weeks?|wks?|w) ?[-/.]? ?(?:e(?![a-z])\\.?|ending|ended)|(?:week|wk)[ -]end|wythnos (?:sy'n |yn )?(?:gorffen|diweddu|dod i ben)(?: ar)?)${ON}`,
  ),
);
const WEEK = new RegExp(spaced(`${START}(?:week|wk|wythnos) (?<of>of )?(?:the |y |yr )?$`));
const COMMENCING_AFTER = new RegExp(spaced('^ ?\\(?(?:w ?/ ?[cb]|week (?:commencing|beginning))\\)?(?![a-z])'));

/** A week that begins on a working day ends on its Sunday; one that begins at a weekend has seven days. */
const restOfWeek = (from: Day, inferred: Period['inferred']): Period =>
  period(from, addDays(from, weekdayOf(from) < 6 ? 7 - weekdayOf(from) : 6), inferred);

/**
 * `Week commencing 17 January` and `w/b 17/1` are the days from then to Sunday, `week ending` those up to it, `week of`
 * those around it.
 */
export const weeks = eachDate(({ start, end, is, before, after }) => {
  const { from, to, basis, inferred } = is;
  if (basis !== 'day' || from === null || to === null) return { start, end, is };
  const ending = ENDING.exec(before);
  if (ending !== null) return { start: start - ending[0].length, end, is: period(addDays(from, -6), from, inferred) };
  const commencing = COMMENCING.exec(before);
  if (commencing !== null) return { start: start - commencing[0].length, end, is: restOfWeek(from, inferred) };
  const inBrackets = COMMENCING_AFTER.exec(after);
  if (inBrackets !== null) return { start, end: end + inBrackets[0].length, is: restOfWeek(from, inferred) };
  const week = WEEK.exec(before);
  // "A week tomorrow" is not the week of tomorrow: only a calendar day begins a week.
  if (week === null || inferred.includes('day')) return { start, end, is };
  const monday = week.groups?.['of'] === undefined ? from : addDays(from, 1 - weekdayOf(from));
  return { start: start - week[0].length, end, is: restOfWeek(monday, inferred) };
});
