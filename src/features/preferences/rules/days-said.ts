import { findDates } from '../../../reading/deadlines/find-dates.js';
import { readLeaveDays } from '../../../reading/schedules/read-leave-days.js';
import { readSnooze } from '../../../reading/schedules/read-snooze.js';

/** Any context will do: whether words are a day does not depend on when they were said. */
const SOME_DAY = { saidAt: '2026-01-07T09:00', nextMeeting: null, nation: 'scotland' } as const;

const datesIn = (words: string): ReturnType<typeof findDates> => findDates(words, SOME_DAY);

/** Whether words hold days of a leave and other words too, so that the whole message must be read for what it says. */
export const hasMoreThanLeave = (words: string): boolean => isUnread(readLeaveDays(words, SOME_DAY)) && hasDay(words);

/** The same for how long to snooze. */
export const hasMoreThanSnooze = (words: string): boolean => isUnread(readSnooze(words, SOME_DAY)) && hasDay(words);

const hasDay = (words: string): boolean => datesIn(words).length > 0;
const isUnread = (read: ReturnType<typeof readLeaveDays> | ReturnType<typeof readSnooze>): boolean =>
  !read.ok && ['leave-not-read', 'snooze-not-read'].includes(read.problem.code);

/** Whether words are one day and nothing else, whichever day it turns out to be. */
export function isOneDay(words: string): boolean {
  const [date, ...others] = datesIn(words);
  return others.length === 0 && date?.start === 0 && date.end === words.length;
}

/** After a day: words that ask politely, and words that say why. */
const ASKS =
  /^(?:\s*[,;.!]|\s+[–—-])?\s*(?:w?nei di|w?newch chi|(?:would|will|could|can) (?:you|u)|please|pls|plis|os gwelwch(?: chi['’]?n| yn)? dda|os gweli di['’]n dda|thanks|diolch)(?!\p{L})/iu;
const SAYS_WHY = /^(?:\s*[,;.!]|\s+[–—-])\s*(?=\p{L})/iu;

/**
 * Returns the words that say until when, without polite words or reasons after them: "until Friday would you, it's mad
 * here".
 */
export function withoutWhy(rest: string): string {
  const [date, ...others] = datesIn(rest);
  if (date === undefined) return rest;
  const after = rest.slice(date.end);
  return ASKS.test(after) || (others.length === 0 && SAYS_WHY.test(after)) ? rest.slice(0, date.end) : rest;
}
