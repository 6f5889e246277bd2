import { deadlineOf } from './deadline-of.js';
import { findDates } from './find-dates.js';
import {
  ADVERB,
  AT_END,
  BINDING,
  BINDS_ITSELF,
  BY_SO_MUCH,
  FOR_MEETING,
  LENGTH,
  LOOSE,
  ON_DAY,
  STARTING,
  TIME_AFTER,
} from './introductions.js';
import { isDayOfAnother } from './events.js';
import type { FoundDate } from './parsing/found-date.js';
import { plainWords } from './words/plain-words.js';
import type { DeadlineReading, DeadlineContext } from './parsing/deadline-reading.js';

/** How many characters before a date to read. */
const BEFORE = 80;

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly is: FoundDate['is'];
  readonly isBound: boolean;
}

/**
 * The deadline in a task and its place, including the preposition; null if there is none. "By", "before", "within",
 * "erbyn" and the like introduce a deadline, or a period ends the sentence. Dates of events and documents ("the letter
 * of 3 May") are no deadlines. Of several, the last counts. Refuses an impossible date.
 */
export function findDeadline(text: string, context: DeadlineContext): DeadlineReading | null {
  const dates = findDates(text, context);
  if (dates.length === 0) return null;
  const plain = plainWords(text.slice(0, (dates.at(-1)?.end ?? 0) + 2 * BEFORE));
  const candidates = dates
    .map((date, index) => candidateOf(text, plain, date, dates[index - 1]?.end ?? 0))
    .filter((candidate) => candidate !== null);
  const chosen = candidates.filter(({ isBound }) => isBound).at(-1) ?? candidates.at(-1);
  if (chosen === undefined) return null;
  const { start, end, is } = chosen;
  const said = text.slice(start, end).trim();
  return is === 'no-such-date'
    ? { ok: false, code: 'no-such-date', said, start, end }
    : { ok: true, deadline: deadlineOf(said, is), start, end };
}

/** "By April Jones" names a person, not a month. */
const FORENAME = /^(?:april|may|june|jan|august|mai|mon|sun)$/;
const SURNAME_AFTER = /^ \p{Lu}\p{Ll}{2,}(?! (?:to|will|team|i)(?!\p{L}))/u;

/** "to ask for it". */
const AIM = /^,? to [a-z]{2,} (?!the meeting)/;
const NEXT_MEETING = /^next [a-z ]{0,30}meeting/;

function candidateOf(
  text: string,
  plain: string,
  { start, end: dateEnd, is }: FoundDate,
  lastEnd: number,
): Candidate | null {
  const words = plain.slice(start, dateEnd);
  if (FORENAME.test(words) && SURNAME_AFTER.test(text.slice(dateEnd, dateEnd + BEFORE))) return null;
  const before = plain.slice(Math.max(0, start - BEFORE), start);
  const time = TIME_AFTER.exec(plain.slice(dateEnd, dateEnd + BEFORE));
  const end = dateEnd + (time?.[0].length ?? 0);
  const from = (match: RegExpExecArray): number => start - match[0].length;
  const isOfEvent = (match: RegExpExecArray): boolean =>
    /^(?:on|at|for|to|ar|yn|i)(?!\p{L})/u.test(match[0]) && isDayOfAnother(before.slice(0, match.index));
  if (STARTING.test(before) || (LENGTH.test(words) && BY_SO_MUCH.test(before))) return null;
  const bound = BINDING.exec(before);
  if (bound !== null) return { start: from(bound), end, is, isBound: true };
  if (BINDS_ITSELF.test(words))
    return { start: start - (/(?<!\p{L})in {1,3}$/u.exec(before)?.[0].length ?? 0), end, is, isBound: true };
  const forMeeting = is !== 'no-such-date' && is.basis === 'meeting' ? FOR_MEETING.exec(before) : null;
  if (forMeeting !== null && !isOfEvent(forMeeting)) return { start: from(forMeeting), end, is, isBound: false };
  const isLast = AT_END.test(plain.slice(end));
  // "Ring them this week to ask": what for comes after.
  const isBeforeAim = !isLast && AIM.test(plain.slice(end, end + BEFORE));
  const loose = (is !== 'no-such-date' && is.basis === 'day' ? ON_DAY.exec(before) : null) ?? LOOSE.exec(before);
  // In "The dates of 11 May, 13 July" the comma after a date continues a list.
  const isOfList = loose !== null && from(loose) === lastEnd && lastEnd > 0 && loose[0].startsWith(',');
  const isFirst = loose !== null && from(loose) === 0 && /^ ?,/.test(plain.slice(end));
  if (loose !== null && (isLast || isFirst || (isBeforeAim && ON_DAY.test(before))) && !isOfList && !isOfEvent(loose))
    return { start: from(loose), end, is, isBound: false };
  // A soft mutation marks the day on which something happens: "ddydd Gwener".
  if (words.startsWith('ddydd ') && isDayOfAnother(before)) return null;
  const isMeeting =
    NEXT_MEETING.test(words) && !/[a-z] (?:the|our|a|of|to|for|at|in|and|before|after|y|yr|i|yn) $/.test(before);
  return (ADVERB.test(words) || isMeeting) && (isLast || start === 0 || (isBeforeAim && !isMeeting))
    ? { start, end, is, isBound: false }
    : null;
}
