import type { Day } from '../../../model/calendar/day.js';
import { addDays } from '../../../model/calendar/days.js';
import type { FoundDate } from '../parsing/found-date.js';
import { spaced } from '../parsing/pattern.js';
import type { Refiner } from '../parsing/refiner.js';
import { addMonths, inYear } from '../periods/months.js';
import { isWeekdayAlone, makeDay, monthOf, period, type Period, yearOf } from '../periods/period.js';

const TO = new RegExp(
  spaced(
    "^ ?(?:(?:(?:-|/)(?! ?by )|to|until|till|through|and|&|or|i|hyd at|tan|a|ac|neu|hyd|to the end of)(?:'r)? ?)(?:(?:the|by|y|yr|mis|fis) )?$",
  ),
);

const ALSO = /&|(?<!\p{L})(?:and|or|a|ac|neu)(?!\p{L})/u;

/** Joins two dates into one period if only "to", "and" or a dash stands between them. */
export const joined: Refiner = (text, dates) => {
  const kept: FoundDate[] = [];
  for (const date of dates) {
    const before = kept.at(-1);
    const between = before === undefined ? '' : text.slice(before.end, date.start);
    const range = before === undefined || !TO.test(between) ? null : rangeOf(before, date, !ALSO.test(between));
    if (range === null) kept.push(date);
    else kept[kept.length - 1] = range;
  }
  return kept;
};

function rangeOf(first: FoundDate, second: FoundDate, isSpan: boolean): FoundDate | null {
  if (first.is === 'no-such-date' || second.is === 'no-such-date') return null;
  if (first.is.from === null || second.is.from === null || second.is.to === null) return null;
  if (first.is.basis === 'meeting' || second.is.basis === 'meeting') return null;
  const isYearOfFirst = second.is.inferred.includes('year') && !first.is.inferred.includes('year');
  // "Monday to Friday" said on a Wednesday means next week.
  const isNextWeek = isSpan && second.is.to < first.is.from && [first.is, second.is].every(isWeekdayAlone);
  if (isNextWeek)
    return {
      start: first.start,
      end: second.end,
      is: period(first.is.from, addDays(second.is.to, 7), second.is.inferred),
    };
  const to = isYearOfFirst ? moveYears(second.is.to, first.is.from) : second.is.to;
  return { start: first.start, end: second.end, is: period(startOf(first.is, to), to, second.is.inferred) };
}

/** The first day of a range, with a missing month or year taken from its last day. */
function startOf({ from, basis, inferred }: Period, to: Day): Day {
  if (from === null) return to;
  if (basis === 'day' && inferred.includes('month') && !inferred.includes('day')) {
    const number = Number(from.slice(8));
    const inMonth = makeDay(yearOf(to), monthOf(to), number);
    if (inMonth !== null && inMonth <= to) return inMonth;
  }
  if (!inferred.includes('year')) return from;
  const moved = addMonths(from, 12 * (yearOf(to) - yearOf(from)));
  return moved <= to ? moved : addMonths(moved, -12);
}

/** The same day in the first year in which it is not before another day. */
function moveYears(day: Day, notBefore: Day): Day {
  const moved = inYear(day, yearOf(notBefore));
  return moved >= notBefore ? moved : inYear(day, yearOf(notBefore) + 1);
}
