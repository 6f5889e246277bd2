import { addDays, weekdayOf } from '../../calendar/days.js';
import { spaced } from '../parser.js';
import { period, weekFrom } from '../period.js';
import { eachDate } from './refiner.js';

const START = '(?<![a-zà-öø-ÿŵŷ])(?:the |yr )?';
const ON = '(?: ?[:-])?(?: on)?(?: the)? ?(?:y )?$';
const COMMENCING = new RegExp(
  spaced(
    `${START}(?:w ?[/.]? ?[cb]\\.?|(?:week|wk)[ -](?:commencing|beginning|starting|from)|wythnos (?:sy'n |yn |a )?(?:dechrau|cychwyn)(?: ar)?)${ON}`,
  ),
);
const ENDING = new RegExp(
  spaced(
    `${START}(?:w ?[/.]? ?e\\.?|(?:week|wk)[ -](?:ending|end)|wythnos (?:sy'n |yn )?(?:gorffen|diweddu|dod i ben)(?: ar)?)${ON}`,
  ),
);
const WEEK = new RegExp(spaced(`${START}(?:week|wk|wythnos) (?<of>of )?(?:the |y |yr )?$`));
const COMMENCING_AFTER = new RegExp(spaced('^ ?\\(?(?:w ?/ ?[cb]|week (?:commencing|beginning))\\)?(?![a-z])'));

/** `Week commencing 17 January`, `w/b 17/1` are the seven days from it, `week ending` those up to it, `week of` those around it. */
export const weeks = eachDate(({ start, end, is, before, after }) => {
  const { from, to, basis, inferred } = is;
  if (basis !== 'day' || from === null || to === null) return { start, end, is };
  const ending = ENDING.exec(before);
  if (ending !== null) return { start: start - ending[0].length, end, is: period(addDays(from, -6), from, inferred) };
  const commencing = COMMENCING.exec(before);
  if (commencing !== null) return { start: start - commencing[0].length, end, is: weekFrom(from, inferred) };
  const inBrackets = COMMENCING_AFTER.exec(after);
  if (inBrackets !== null) return { start, end: end + inBrackets[0].length, is: weekFrom(from, inferred) };
  const week = WEEK.exec(before);
  if (week === null) return { start, end, is };
  const monday = week.groups?.['of'] === undefined ? from : addDays(from, 1 - weekdayOf(from));
  return { start: start - week[0].length, end, is: weekFrom(monday, inferred) };
});
