import type { Day } from '../../../model/calendar/day.js';
import { addDays, weekdayOf } from '../../../model/calendar/days.js';
import type { Term } from '../../../model/term.js';

/** The Monday on or before a day. */
const mondayBy = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** The Mondays of the half-term weeks that most schools have in a year: in February, May and October. */
const usual = (year: number): readonly Day[] => [
  mondayBy(`${year}-02-19`),
  mondayBy(`${year}-05-31`),
  mondayBy(`${year}-10-27`),
];

/**
 * The next half-term week that has not ended on a day. Taken from the gap between two of the group's own terms if it
 * has such, else the usual week from Monday to Sunday.
 */
export function halfTermAfter(today: Day, terms: readonly Term[]): { readonly from: Day; readonly to: Day } {
  const own = [...terms].sort((one, other) => (one.from < other.from ? -1 : 1));
  for (const [index, { to }] of own.entries()) {
    const next = own[index + 1]?.from;
    if (next === undefined || next <= addDays(to, 1) || next > addDays(to, 12)) continue;
    if (addDays(next, -1) >= today) return { from: addDays(to, 1), to: addDays(next, -1) };
  }
  const year = Number(today.slice(0, 4));
  const from = [...usual(year), ...usual(year + 1)].find((monday) => addDays(monday, 6) >= today) ?? today;
  return { from, to: addDays(from, 6) };
}
