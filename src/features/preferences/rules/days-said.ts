import { findDates } from '../../../reading/deadlines/find-dates.js';

/** Finds dates with a fixed context, because whether words are a day does not depend on when they were said. */
const datesIn = (words: string): ReturnType<typeof findDates> =>
  findDates(words, { saidAt: '2026-01-07T09:00', nextMeeting: null, nation: 'scotland' });

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
