import type { Day } from '../../model/calendar/day.js';
import { addDays, daysBetween, isDay } from '../../model/calendar/days.js';
import { findDates } from '../deadlines/find-dates.js';
import { oneSpaced } from '../text/one-spaced.js';
import type { DeadlineContext } from '../deadlines/parsing/deadline-reading.js';

/** A day or period in words, and its place. `isLength` is true for a length, "for 3 days". */
export interface SaidPeriod {
  readonly from: Day;
  readonly to: Day;
  readonly isLength: boolean;
  readonly start: number;
  readonly end: number;
}

/** The days in words, with the words as read; not ok if they name an impossible day. */
type SaidPeriods =
  { readonly ok: true; readonly words: string; readonly periods: readonly SaidPeriod[] } | { readonly ok: false };

/** Welsh lengths, rewritten with a number for the deadline reader. */
const LENGTHS: readonly (readonly [RegExp, string])[] = [
  [/\bam (?:wythnos|un wythnos)\b/gi, 'am 7 diwrnod'],
  [/\bam (?:bythefnos|pythefnos)\b/gi, 'am 14 diwrnod'],
  [/\bam fis\b/gi, 'am 30 diwrnod'],
  [/\bam (?:dd?au|ddwy|2) (?:ddiwrnod)\b/gi, 'am 2 diwrnod'],
  [/\bam (?:ddwy|dwy|2) wythnos\b/gi, 'am 14 diwrnod'],
  [/\bam (?:tair|dair|3) wythnos\b/gi, 'am 21 diwrnod'],
];
const LENGTH_BEFORE = /(?:^|\s)(?:for|am)\s(?:the next\s|about\s|another\s|y\s)?$/i;
const LENGTH =
  /^(?:the next\s|another\s|a\s)?(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|dri|dair|bedwar|bedair|bum|bump|chwe|saith|wyth|naw|ddeg|\d{1,3})\s|fortnight$)/i;

/** "Three weeks from 5 December" begins with a length; "two weeks ago" does not. */
const LENGTH_ALONE =
  /^(?:the next\s|another\s)?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\s(?:working\s)?(?:days?|weeks?|months?)$/i;

/** How many days a day without a year may be past: nobody plans almost a year ahead without naming the year. */
const NEARLY = 62;

/** The days and periods in words, read like deadlines. A day just past belongs to this year, not the next. */
export function saidPeriods(typed: string, context: DeadlineContext): SaidPeriods {
  const words = LENGTHS.reduce((text, [pattern, other]) => text.replace(pattern, other), oneSpaced(typed)).trim();
  const today = context.saidAt.slice(0, 10);
  const periods: SaidPeriod[] = [];
  for (const { start, end, is } of findDates(words, context)) {
    if (is === 'no-such-date') return { ok: false };
    if (is.from === null || is.to === null) continue;
    const said = words.slice(start, end);
    const isLength =
      (LENGTH.test(said) && LENGTH_BEFORE.test(words.slice(0, start))) || (start === 0 && LENGTH_ALONE.test(said));
    const near = is.inferred.includes('year') ? lately(is.from, is.to, today) : null;
    periods.push({ from: near?.from ?? is.from, to: near?.to ?? is.to, isLength, start, end });
  }
  return { ok: true, words, periods };
}

/** The same days a year earlier, if they began not long ago. */
function lately(from: Day, to: Day, today: Day): { readonly from: Day; readonly to: Day } | null {
  const earlier = yearBefore(from);
  if (earlier === null || earlier >= today || daysBetween(earlier, today) > NEARLY) return null;
  return { from: earlier, to: addDays(earlier, daysBetween(from, to)) };
}

function yearBefore(day: Day): Day | null {
  const before = `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
  return isDay(before) ? before : null;
}
