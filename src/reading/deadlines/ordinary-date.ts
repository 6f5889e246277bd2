import { isDay } from '../../model/calendar/days.js';
import type { DeadlineContext } from './parsing/deadline-reading.js';
import { period, type Period, singleDay } from './periods/period.js';
import { createRequire } from 'node:module';
import type * as Chrono from 'chrono-node/en';
/** The most characters passed to chrono, whose time grows faster than the text. */
const LONGEST = 80;
/** chrono reads only words with one of these; without them it takes versions and counts for dates. */
const LIKELY =
  /(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|next|week|month|year|day|tomorrow|today)/iu;
/** Words that make a date past, weekly, or counted from an unknown day. */
const UNLIKELY =
  /(?<!\p{L})(?:ago|every|each|after|before|following|from|of|notice|version|pilot|consultation|old)(?!\p{L})/iu;
/** Loaded when words are first left to chrono, and only this one of its languages. */
let chrono: typeof Chrono | null = null;
const loadChrono = (): typeof Chrono => (chrono ??= createRequire(import.meta.url)('chrono-node/en') as typeof Chrono);

const PARTS = ['weekday', 'day', 'month', 'year'] as const;

/**
 * The date that chrono reads where our own parsers find none. Null for past dates and times without a day, which are no
 * deadlines.
 */
export function ordinaryDate(said: string, context: DeadlineContext): Period | null {
  if (said.length > LONGEST || !LIKELY.test(said) || UNLIKELY.test(said)) return null;
  const reference = new Date(`${context.saidAt.slice(0, 10)}T12:00:00Z`);
  const [result] = loadChrono().GB.parse(said, { instant: reference, timezone: 0 }, { forwardDate: true });
  const last = result?.end ?? result?.start;
  if (result === undefined || last === undefined) return null;
  if (!last.isCertain('day') && !last.isCertain('weekday')) return null;
  const dayOf = (which: typeof last): string =>
    [which.get('year'), which.get('month'), which.get('day')]
      .map((part, index) => String(part ?? 0).padStart(index === 0 ? 4 : 2, '0'))
      .join('-');
  const due = dayOf(last);
  if (!isDay(due) || due < context.saidAt.slice(0, 10)) return null;
  const inferred = PARTS.filter((part) => !last.isCertain(part));
  return last === result.start ? singleDay(due, inferred) : period(dayOf(result.start), due, inferred);
}
