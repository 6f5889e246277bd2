import type { Day } from '../../../model/calendar/day.js';
import { isDay, weekdayOf } from '../../../model/calendar/days.js';
import { yearOf } from '../../deadlines/periods/period.js';
import { WEEKDAYS } from './meeting-words.js';
import type { SaidDay } from './said-day.js';

/** A leap day comes again within eight years. */
const YEARS_AHEAD = 8;

function dayIn(said: SaidDay, year: number): Day | null {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${String(year)}-${two(said.month)}-${two(said.day)}`;
  if (!isDay(day)) return null;
  return said.weekday === null || WEEKDAYS[weekdayOf(day) - 1] === said.weekday ? day : null;
}

function firstDay(said: SaidDay, from: number, step: 1 | -1, fits: (day: Day) => boolean): Day | null {
  for (let count = 0; count <= YEARS_AHEAD; count += 1) {
    const day = dayIn(said, from + step * count);
    if (day !== null && fits(day)) return day;
  }
  return null;
}

/** The first such date on or after `earliest`, for a date without a year; null if there is none. */
export function settleDay(said: SaidDay, earliest: Day): Day | null {
  if (said.year !== null) return dayIn(said, said.year);
  return firstDay(said, yearOf(earliest), 1, (day) => day >= earliest);
}

type Settled = { readonly ok: true; readonly days: readonly Day[] } | { readonly ok: false; readonly bad: SaidDay };

/**
 * Settles a list with at least one stated year: dates before it count back from it, and dates after it count forward.
 */
function settleFrom(list: readonly SaidDay[], anchor: number, anchorYear: number): Settled {
  const days: Day[] = [];
  for (const [index, said] of list.entries()) {
    if (index < anchor) continue;
    const last = days.at(-1);
    const day =
      index === anchor
        ? dayIn(said, anchorYear)
        : last === undefined
          ? null
          : settleDay(said, said.year === null ? last : '');
    if (day === null) return { ok: false, bad: said };
    days.push(day);
  }
  for (const said of list.slice(0, anchor).reverse()) {
    const next = days[0] ?? '';
    const day = firstDay(said, yearOf(next), -1, (candidate) => candidate <= next);
    if (day === null) return { ok: false, bad: said };
    days.unshift(day);
  }
  return { ok: true, days };
}

/**
 * The days that a list of dates means. Missing years follow from those stated. If none is stated, the dates ascend and
 * the last one is today or later. A weekday must match its date. A refusal names the date at fault, which is impossible
 * or has another weekday.
 */
export function settleYears(list: readonly SaidDay[], today: Day): Settled {
  const anchor = list.findIndex((said) => said.year !== null);
  if (anchor >= 0) return settleFrom(list, anchor, list[anchor]?.year ?? 0);
  let failed: Settled = { ok: true, days: [] };
  for (let year = yearOf(today) - 1; year <= yearOf(today) + YEARS_AHEAD; year += 1) {
    const settled = settleFrom(list, 0, year);
    if (settled.ok && (settled.days.at(-1) ?? '') >= today) return settled;
    if (!settled.ok) failed = settled;
  }
  return failed;
}
