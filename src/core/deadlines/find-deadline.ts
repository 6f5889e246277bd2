import type { DeadlineContext, DeadlineReading } from './deadline.js';
import { deadlineOf } from './deadline-of.js';
import { type FoundDate, findDates } from './find-dates.js';
import { AT_END, BINDING, FOR_MEETING, LOOSE, TIME_AFTER } from './introductions.js';
import { plainWords } from './words/plain-words.js';

/** How much of the words before a date is looked at. */
const BEFORE = 80;

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly is: FoundDate['is'];
  readonly isBound: boolean;
}

/**
 * The deadline that a task states, with where it stands, preposition included; null when it states none. Dates of events
 * and of documents ("the letter of 3 May") are none: a deadline is introduced by "by", "before", "within", "erbyn" and
 * the like, or ends the sentence as a period. Of several the last one counts. A date that does not exist is refused.
 */
export function findDeadline(text: string, context: DeadlineContext): DeadlineReading | null {
  const dates = findDates(text, context);
  if (dates.length === 0) return null;
  const plain = plainWords(text.slice(0, (dates.at(-1)?.end ?? 0) + 2 * BEFORE));
  const candidates = dates.map((date) => candidateOf(plain, date)).filter((candidate) => candidate !== null);
  const chosen = candidates.filter(({ isBound }) => isBound).at(-1) ?? candidates.at(-1);
  if (chosen === undefined) return null;
  const { start, end, is } = chosen;
  const said = text.slice(start, end).trim();
  return is === 'no-such-date'
    ? { ok: false, code: 'no-such-date', said, start, end }
    : { ok: true, deadline: deadlineOf(said, is), start, end };
}

function candidateOf(text: string, { start, end: dateEnd, is }: FoundDate): Candidate | null {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const time = TIME_AFTER.exec(text.slice(dateEnd, dateEnd + 40));
  const end = dateEnd + (time?.[0].length ?? 0);
  const from = (match: RegExpExecArray): number => start - match[0].length;
  const bound = BINDING.exec(before);
  if (bound !== null) return { start: from(bound), end, is, isBound: true };
  const forMeeting = is !== 'no-such-date' && is.basis === 'meeting' ? FOR_MEETING.exec(before) : null;
  if (forMeeting !== null) return { start: from(forMeeting), end, is, isBound: false };
  const loose = LOOSE.exec(before);
  if (loose === null || !AT_END.test(text.slice(end))) return null;
  return { start: from(loose), end, is, isBound: false };
}
