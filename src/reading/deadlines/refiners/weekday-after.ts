import { weekdayOf } from '../../../model/calendar/days.js';
import type { FoundDate } from '../parsing/found-date.js';
import type { Refiner } from '../parsing/refiner.js';
import { isWeekdayAlone } from '../periods/period.js';

const BETWEEN = /^,? {0,3}\(?$/;

/** `31/7/2023 (Mon)`, `30 June, Friday`: a weekday after its own day adds nothing. */
export const weekdaysAfter: Refiner = (text, dates) => {
  if (!dates.some(({ is }) => is !== 'no-such-date' && isWeekdayAlone(is))) return dates;
  const kept: FoundDate[] = [];
  for (const date of dates) {
    const day = kept.at(-1);
    if (day !== undefined && isWeekdayOf(day, date) && BETWEEN.test(text.slice(day.end, date.start)))
      kept[kept.length - 1] = { ...day, end: date.end };
    else kept.push(date);
  }
  return kept;
};

function isWeekdayOf({ is: day }: FoundDate, { is: weekday }: FoundDate): boolean {
  if (day === 'no-such-date' || weekday === 'no-such-date' || !isWeekdayAlone(weekday)) return false;
  if (day.basis !== 'day' || day.from === null || weekday.from === null || day.inferred.includes('day')) return false;
  return weekdayOf(day.from) === weekdayOf(weekday.from);
}
