import type { Day } from '../../../model/calendar/day.js';
import { addDays, lastDayOfMonth, weekdayOf } from '../../../model/calendar/days.js';
import { COUNT, countOf } from '../../../reading/deadlines/words/counts.js';

/** Days from one to another, both included; null if that side is open. */
export interface Days {
  readonly from: Day | null;
  readonly to: Day | null;
}

const month = (year: number, number: number): Days => {
  const [ofYear, ofMonth] = number < 1 ? [year - 1, number + 12] : [year, number];
  return { from: `${ofYear}-${String(ofMonth).padStart(2, '0')}-01`, to: lastDayOfMonth(ofYear, ofMonth) };
};

const LAST = '(?:last|past|previous|the last|the past|diwethaf)';
const COUNTED = new RegExp(
  `(?:${LAST}|y|yr) (?<count>${COUNT})? ?(?<unit>days?|weeks?|fortnights?|months?|years?|diwrnod|ddiwrnod|wythnos|pythefnos|bythefnos|mis|fis|blynedd)(?: diwethaf)?`,
);
const LENGTHS: readonly (readonly [RegExp, number])[] = [
  [/^(?:day|diwrnod|ddiwrnod)/, 1],
  [/^(?:week|wythnos)/, 7],
  [/^(?:fortnight|pythefnos|bythefnos)/, 14],
  [/^(?:month|mis|fis)/, 30],
  [/^(?:year|blynedd)/, 365],
];

/** How far back "lately" reaches, in days. */
const LATELY = 30;

/**
 * The days in the past that words mean in ways that no deadline uses: "last month", "ddoe", "the last two weeks". Takes
 * folded words.
 */
export function pastDays(said: string, today: Day): Days | null {
  const year = Number(today.slice(0, 4));
  const monday = addDays(today, 1 - weekdayOf(today));
  if (/\b(?:yesterday|ddoe)\b/.test(said)) return { from: addDays(today, -1), to: addDays(today, -1) };
  if (/\b(?:last week|(?:yr )?wythnos (?:diwethaf|ddiwethaf))\b/.test(said))
    return { from: addDays(monday, -7), to: addDays(monday, -1) };
  if (/\b(?:last month|(?:y )?mis diwethaf|fis diwethaf)\b/.test(said))
    return month(year, Number(today.slice(5, 7)) - 1);
  if (/\b(?:last year|llynedd|y llynedd)\b/.test(said)) return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` };
  if (/\b(?:recently|lately|of late|yn ddiweddar|so far|hyd yma)\b/.test(said))
    return { from: addDays(today, -LATELY), to: today };
  const { count, unit } = COUNTED.exec(said)?.groups ?? {};
  if (unit === undefined || !/\b(?:last|past|previous|diwethaf)\b/.test(said)) return null;
  const length = LENGTHS.find(([pattern]) => pattern.test(unit))?.[1] ?? 1;
  return { from: addDays(today, -length * (count === undefined ? 1 : countOf(count))), to: today };
}
