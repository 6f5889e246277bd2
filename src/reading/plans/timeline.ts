import type { Day } from '../../model/calendar/day.js';
import { addDays } from '../../model/calendar/days.js';
import { findDates } from '../deadlines/find-dates.js';
import type { FoundDate } from '../deadlines/parsing/found-date.js';
import type { Period } from '../deadlines/periods/period.js';
import { COMPLETE, ONGOING } from '../deadlines/words/standing-words.js';
import { oneSpaced } from '../text/one-spaced.js';
import type { PlanTimeline } from './read-plan.js';

/** A date without a year is the first such date from this many days before the day it is read against. */
const DAYS_BACK = 120;
/** Dates that count from another day move with it; others at most change their year. */
const SHIFT = 11;

const NEEDS_BASE =
  /(?<!\p{L})(?:(?:years?|months?|weeks?|blwyddyn|mis|wythnos) \d{1,2}(?!\d)|(?:immediate|short|medium|long)(?:er)?(?: to (?:medium|long))?[- ]?terms?|t?d?ymor (?:byr|canolig|hir))(?!\p{L})/iu;
/** "This commitment is complete." */
const IS_COMPLETE =
  /\b(?:is|are|has been|have been|was|were)(?: now| all| fully| both)? (?:complete|completed|done|finished|achieved)(?! (?:by|before|within|in)\b)(?!\p{L})|wedi(?:['’]i|['’]u) (?:gwblhau|cwblhau)/iu;
const IN_PART = /\b(?:one|two|three|four|five|six|some|most|part|half|not|until|when|once|if|that|which)\b/iu;
const IN_HAND = /^[\s(]*(?:in progress|underway|under way|ar y gweill)/iu;

/** A date in a text, with its days, or that there is no such day, or that it counts from another day. */
export interface PlanDate {
  readonly start: number;
  readonly end: number;
  readonly said: string;
  readonly is: Period | 'no-such-date' | 'relative';
}

/** Every date in words of a plan. Dates without a year are read against `base`. */
export function planDates(words: string, base: Day): readonly PlanDate[] {
  const found = datesAt(words, base);
  if (found.length === 0) return [];
  const later = datesAt(words, addDays(base, SHIFT));
  return found.map((date, index) => ({
    start: date.start,
    end: date.end,
    said: words.slice(date.start, date.end),
    is: isRelative(words.slice(date.start, date.end), date, later[index]) ? 'relative' : date.is,
  }));
}

const datesAt = (words: string, base: Day): readonly FoundDate[] =>
  findDates(words, {
    saidAt: `${addDays(base, -DAYS_BACK)}T12:00`,
    nextMeeting: null,
    nation: 'england-and-wales',
  });

function isRelative(said: string, date: FoundDate, later: FoundDate | undefined): boolean {
  if (date.is === 'no-such-date') return false;
  if (isWholeYear(date.is) && !/\d/u.test(said)) return true;
  if (later === undefined || later.is === 'no-such-date') return true;
  const differs = (one: Day | null, other: Day | null): boolean => one?.slice(5) !== other?.slice(5);
  return differs(date.is.from, later.is.from) || differs(date.is.to, later.is.to);
}

/** "This year" is a different year every year. */
const isWholeYear = ({ from, to }: Period): boolean =>
  (from?.endsWith('-01-01') === true && to?.endsWith('-12-31') === true) ||
  (from?.endsWith('-04-01') === true && to?.endsWith('-03-31') === true);

/** Reads words for a time; null if there are none. */
export function readTimeline(words: string, base: Day): PlanTimeline | null {
  const text = oneSpaced(words);
  if (text === '' || /^[-–—.\s]+$/u.test(text)) return null;
  const dates = planDates(text, base);
  const days = dates.flatMap(({ is }) => (typeof is === 'string' ? [] : [is]));
  const starts = days.flatMap(({ from }) => (from === null ? [] : [from])).sort();
  const ends = days.flatMap(({ to }) => (to === null ? [] : [to])).sort();
  const isComplete = COMPLETE.test(text) || (IS_COMPLETE.test(text) && !IN_PART.test(text));
  return {
    text,
    start: starts[0] ?? null,
    end: ends.at(-1) ?? null,
    isOngoing: !COMPLETE.test(text) && ONGOING.test(text) && !IN_HAND.test(text),
    isComplete,
    needsBase: days.length === 0 && (dates.some(({ is }) => is === 'relative') || NEEDS_BASE.test(text)),
  };
}
