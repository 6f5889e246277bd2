import type { Deadline, DeadlineContext, DeadlineReading } from './deadline.js';
import { type FoundDate, findDates } from './find-dates.js';
import type { Period } from './period.js';

const FILLER =
  '(?:(?:the|close of (?:play|business)(?: on)?|cop(?: on)?|cob(?: on)?|end of (?:the )?day(?: on)?|noon(?: on)?|midday(?: on)?|\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm)?,?(?: on)?|on|y|yr|at the latest|approximately|around|about) ){0,3}';

/** What makes a deadline of the date after it. */
const STRONG = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:no|not) later than|on or before|by|before|until|till|due(?: (?:by|on|date|in|for))?|deadline(?: (?:is|of|for|by|date))?|within|in time for|ahead of|prior to|in advance of|erbyn|cyn|tan|o fewn|dyddiad cau)[: ]{1,3}${FILLER}$`,
  'iu',
);

/** What does so for the next meeting alone. */
const FOR_MEETING =
  /(?<!\p{L})(?:to|at|for|in|during|on the agenda (?:of|for)|yn|i|ar gyfer)(?: the agenda (?:of|for|at))? (?:the |y |yr )?$/iu;

/** What does so for a date that ends the sentence: a month or a period in which it is to be done. */
const LOOSE =
  /(?:(?<!\p{L})(?:in|at|over|during|over the course of|throughout|yn|ym|ar) (?:the )?|[(–—,:] ?|[;|] ?| - )$/iu;

const TRAILING_TIME =
  /^,? ?(?:\(?(?:at|by) )?(?:(?:at )?\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)|noon|midday|close of (?:play|business)|cop|cob|at the latest|latest|fan bellaf)\)?/iu;

const AT_END = /^[\s).;,!\]*_]*(?:\((?:lead|action|owner|tbc)\b[^()]{0,40}\))?[\s.;]*$/iu;

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly is: Period | 'no-such-date';
  readonly isStrong: boolean;
}

/**
 * The deadline that a task states, with where it stands, preposition included; null when it states none. Dates of events
 * and of documents ("the letter of 3 May") are none: a deadline is introduced by "by", "before", "within", "erbyn" and
 * the like, or ends the sentence as a period. Of several the last one counts. A date that does not exist is refused.
 */
export function findDeadline(text: string, context: DeadlineContext): DeadlineReading | null {
  const candidates = findDates(text, context)
    .map((date) => introduced(text, date))
    .filter((candidate) => candidate !== null);
  const chosen = candidates.filter((candidate) => candidate.isStrong).at(-1) ?? candidates.at(-1);
  if (chosen === undefined) return null;
  const { start, end, is } = chosen;
  const said = text.slice(start, end).trim();
  return is === 'no-such-date'
    ? { ok: false, code: 'no-such-date', said, start, end }
    : { ok: true, deadline: deadlineOf(said, is), start, end };
}

/** A date as a deadline with the words as they were said. */
export const deadlineOf = (said: string, is: Period): Deadline => ({
  said,
  basis: is.basis,
  from: is.from,
  due: is.to,
  inferred: is.inferred,
});

function introduced(text: string, date: FoundDate): Candidate | null {
  const window = text.slice(Math.max(0, date.start - 60), date.start);
  const time = TRAILING_TIME.exec(text.slice(date.end, date.end + 40));
  const end = date.end + (time?.[0].length ?? 0);
  const strong = STRONG.exec(window);
  if (strong !== null) return { start: date.start - strong[0].length, end, is: date.is, isStrong: true };
  const isMeeting = date.is !== 'no-such-date' && date.is.basis === 'meeting';
  const forMeeting = isMeeting ? FOR_MEETING.exec(window) : null;
  if (forMeeting !== null) return { start: date.start - forMeeting[0].length, end, is: date.is, isStrong: false };
  // "Within 10 days" may have been read from "in the next 10 days" with its own "in".
  const loose = LOOSE.exec(window);
  if (loose === null || !AT_END.test(text.slice(end, end + 80)) || text.length > end + 80) return null;
  return { start: date.start - loose[0].length, end, is: date.is, isStrong: false };
}
