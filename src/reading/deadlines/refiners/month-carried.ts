import { addDays, weekdayOf } from '../../../model/calendar/days.js';
import type { Day } from '../../../model/calendar/day.js';
import type { FoundDate } from '../parsing/found-date.js';
import { spaced } from '../parsing/pattern.js';
import type { Refiner } from '../parsing/refiner.js';
import { makeDay, monthOf, type Period, singleDay, yearOf } from '../periods/period.js';
import { WEEKDAY, weekdayNumber } from '../words/weekday-names.js';

/** Farther apart, the two are about different things. */
const NEAR = 100;
/** A day may be in the month named, or in one of the next two. */
const MONTHS_AHEAD = 3;
/** A month farther ahead may well be one that is past, of a letter or a meeting. */
const COMING = 120;
const NAMED = new RegExp(spaced(`^(?:the |y |yr )?${WEEKDAY}`));

/**
 * `in January, on Thursday the 19th`, `until 4 January, so the 20th`: a day without its month is in the month just
 * named, or in the next if it would come before the day just named. Leaves a day that would be past as it was.
 */
export const monthsCarried: Refiner = (text, dates, { today }) => {
  if (dates.length < 2) return dates;
  return dates.map((date, at) => {
    const last = dates.slice(0, at).findLast(({ is }) => is !== 'no-such-date' && namesMonth(is));
    if (last === undefined || date.start - last.end > NEAR || !lacksMonth(date)) return date;
    const weekday = NAMED.exec(text.slice(date.start, date.end))?.groups?.['weekday'];
    const day = carried(date, last, weekday === undefined ? null : weekdayNumber(weekday));
    return day === null || day < today || day > addDays(today, COMING)
      ? date
      : { ...date, is: singleDay(day, ['month', 'year']) };
  });
};

const namesMonth = ({ basis, inferred, from, to }: Period): boolean =>
  (basis === 'day' || (basis === 'period' && from?.slice(0, 7) === to?.slice(0, 7))) &&
  from !== null &&
  !inferred.includes('month') &&
  !inferred.includes('period');

const lacksMonth = ({ is }: FoundDate): boolean =>
  is !== 'no-such-date' && is.basis === 'day' && is.inferred.includes('month') && !is.inferred.includes('day');

function carried({ is }: FoundDate, { is: last }: FoundDate, weekday: number | null): Day | null {
  if (is === 'no-such-date' || last === 'no-such-date' || is.from === null || last.from === null) return null;
  const number = Number(is.from.slice(8));
  for (let ahead = 0; ahead < MONTHS_AHEAD; ahead += 1) {
    const month = monthOf(last.from) - 1 + ahead;
    const day = makeDay(yearOf(last.from) + Math.floor(month / 12), (month % 12) + 1, number);
    if (day === null || day < last.from) continue;
    if (weekday === null || weekdayOf(day) === weekday) return day;
  }
  return null;
}
