import type { InferredPart } from '../../../model/deadline.js';
import { weekdayOf } from '../../../model/calendar/days.js';
import type { Extracted, ParserContext } from '../parsing/parser.js';
import { makeDay, singleDay } from '../periods/period.js';
import { settleYear } from '../periods/settle-year.js';
import { weekdayNumber } from '../words/weekday-names.js';
import { fullYear } from '../words/years.js';

/**
 * A day of a month in the year stated or implied. The day may not exist. A wrong weekday is taken as a slip: the date
 * counts, and its weekday is marked as inferred.
 */
export function dayInYear(
  day: number,
  month: number,
  said: { readonly year: string | undefined; readonly weekday: string | undefined },
  { today }: ParserContext,
): Extracted {
  const weekday = said.weekday === undefined ? null : weekdayNumber(said.weekday);
  const made =
    said.year === undefined ? settleYear(month, day, weekday, today) : makeDay(fullYear(said.year), month, day);
  if (made === null) return 'no-such-date';
  const inferred: InferredPart[] = weekday === weekdayOf(made) ? [] : ['weekday'];
  return singleDay(made, said.year === undefined ? [...inferred, 'year'] : inferred);
}
