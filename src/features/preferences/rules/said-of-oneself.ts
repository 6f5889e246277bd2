import { addDays } from '../../../model/calendar/days.js';
import { hasActionMarker } from '../../../reading/actions/action-marker.js';
import type { SaidDate, Slots } from '../../../reading/chat/slots.js';
import type { OwnAsk } from './own-ask.js';
import { daysOfNamedWeek, wholeList } from './said-away.js';
import { lengthSaid } from './said-snooze.js';
import { coversSomebody, standInSaid } from './stand-in-said.js';

/** Words before days that belong to them. */
const BEFORE_DAYS =
  /(?:(?<!\p{L})(?:until|till?|from|between|up to|through|starting|as of|for|on|over|back (?:on )?|tan|hyd at|o|oddi ar|rhwng|ar|am)\s(?:the\s|y\s|yr\s)?|(?<!\p{L})o['’]r\s)$/iu;
const BACK =
  /(?<!\p{L})(?:back|returning|return|in again|here again|with you again|start again|first (?:working )?day(?: back| in)?|yn [oô]l|n[oô]l)\s(?:\p{L}+\s){0,3}?(?:on |ar )?$|(?:(?<!\p{L})not|n['’]t)(?!\p{L})[^.;!?]{0,40}\s(?:before|until|till?)\s(?:the\s)?$/iu;
const TODAY_ALONE = /(?<!\p{L})(?:sick|ill|unwell|poorly|s[aâ]l|[td]ost|not well|ddim yn dda)(?!\p{L})/iu;
const BREAK = /(?<!\p{L})(?:minutes?|mins?|hours?|lunch|munud(?:au)?|awr|oriau|cinio)(?!\p{L})/iu;

/** Words before somebody's last working day. */
const FINISH =
  /(?<!\p{L})(?:finish|finishing|last (?:working |full )?day(?: (?:(?:in|at|here|of)(?: (?:the|my|our))?(?: \p{L}+){0,2} )?(?:is|will be))?|break up|gorffen|diwrnod olaf(?: (?:yn|wrth)(?: \p{L}+){1,2})?(?: fydd| yw)?)\s(?:up\s)?(?:on |ar |yw )?$/iu;

/** Words between the start of a leave and its length; and lengths that are not dates. */
const FOR = /(?<!\p{L})(?:for|am)\s(?:the next\s|about\s)?$/iu;
const BEGINS = /(?<!\p{L})(?:from|starting|beginning|o)\s(?:on\s)?$/iu;
const COUNTED = /(?:days?|weeks?|months?|fortnight|d?n?diwrnod|wythnos|[pb]ythefnos|fis)$/iu;
/** "3 November … two weeks in all" is how long it lasts; "in two weeks" is when. */
const LASTS =
  /^(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:(?:working|whole|full) )?(?:days?|weeks?|months?)|a fortnight|(?:ddwy |tair |dair )?wythnos|[pb]ythefnos)$/iu;
const AHEAD = /(?<!\p{L})(?:in|within|mewn|ymhen|to|till?|until|tan|hyd)\s(?:about\s|tua\s)?$/iu;
const LENGTH =
  /(?<!\p{L})(?:for|am)\s(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\s(?:days?|weeks?|months?)|a fortnight|(?:ddwy |tair |dair )?wythnos|[pb]ythefnos|fis)(?!\p{L})/iu;

/** Returns a date as said, with the words that belong to it; for a last working day, the day after it. */
function dayWords(before: string, { words, deadline }: SaidDate): string {
  if (FINISH.test(before) && deadline.due !== null) return `from ${addDays(deadline.due, 1)}`;
  return `${BEFORE_DAYS.exec(before)?.[0].replace(/^o['’]r/iu, 'o y') ?? ''}${words}`;
}

/** A whole range of days, "7-11 Nov": what follows about being back adds nothing. */
const PERIOD = /\d\p{L}*\s?[-–]\s?\d|\s(?:to|till?|until|tan|hyd|i)\s/iu;

/** "Before Christmas" only says which: "the rest of my leave before Christmas, 12 to 16 December". */
const ONLY_BEFORE = /(?<!\p{L})(?:before|ahead of|cyn)\s(?:the\s|y\s)?$/iu;

/** "Just the one day" names none. */
const ONE_DAY = /^(?:(?:the|just|only|a) )*(?:one|single) day$/iu;

/** The dates that say when a leave is: a range alone, or all but lengths and what only says why. */
function datesOfLeave(said: string, dates: readonly SaidDate[]): readonly SaidDate[] {
  const range = dates.find(({ words }) => PERIOD.test(words));
  if (range !== undefined) return [range];
  const named = dates.filter(({ words }) => !ONE_DAY.test(words));
  if (named.length < 3) return named.length === 0 ? dates : named;
  const days = named.filter(({ words }) => !LASTS.test(words) && !ONLY_BEFORE.test(said.slice(0, said.indexOf(words))));
  return days.length < 2 ? dates : days;
}

/** Returns the days of a leave with the words that belong to them; "today" if somebody is ill and names no day. */
function daysIn(said: string, named: readonly SaidDate[]): string {
  const ofWeek = daysOfNamedWeek(said, named);
  if (ofWeek !== null) return ofWeek;
  // "Wythnos nesa ar ei hyd" is all of it, not October.
  const dates = named.filter(({ words }) => !/^hyd$/iu.test(words)).map((date) => wholeList(said, date));
  // "Xmas: I finish on the 16th and am back on the 3rd": the first date only says why.
  const [first, second] = datesOfLeave(said, dates).slice(-2);
  if (first === undefined) return TODAY_ALONE.test(said) ? 'today' : '';
  const start = said.indexOf(first.words);
  const before = said.slice(0, Math.max(0, start));
  if (BACK.test(before)) return `back on ${first.words}`;
  const begins = dayWords(before, first).trim();
  if (second === undefined) {
    const length = LENGTH.exec(said)?.[0];
    return length === undefined || begins.includes(length) || first.words.includes(length.slice(4))
      ? begins
      : `${begins} ${length}`;
  }
  const between = said.slice(start + first.words.length, said.indexOf(second.words, start + first.words.length));
  if (BEGINS.test(between) && COUNTED.test(first.words)) return `for ${first.words} from ${second.words}`;
  if (FOR.test(between) || (LASTS.test(second.words) && !AHEAD.test(between))) return `${begins} for ${second.words}`;
  const from = begins.replace(/\s(?:hyd(?: at)?|tan|to|till?|until)(?: y| yr| the)?$/iu, '');
  if (!BACK.test(between)) return `${from} to ${second.words}`;
  // The month named first holds for the day after it, which the two apart would not say.
  return `${begins}, back on ${/^(?:\p{L}+ )?(?:the |y |yr )?\d{1,2}\p{L}{0,2}$/iu.test(second.words) ? (second.deadline.due ?? second.words) : second.words}`;
}

const EARLY = /^\s(?:early|earlier|late|later|sooner|yn gynnar|yn gynt|ynghynt|yn hwyr)(?!\p{L})/iu;

/** The day on which somebody is back; null for now, as in "back a day early". */
export const dayBack = (said: string, dates: readonly SaidDate[]): string | null =>
  dates.find(({ words }) => !EARLY.test(said.slice(said.indexOf(words) + words.length)))?.words ?? null;

/** Words before a name that make it the subject: this is whose leave it is. */
const SUBJECT = /^(?:mae |bydd |fydd |is |are )?$/iu;

/** "Auditors haven't signed off Q2" is not about leave. */
const SIGNS_OFF = /(?<!\p{L})(?:sign\p{L}*|tick\p{L}*|cross\p{L}*|writ\p{L}*|set\p{L}*|kick\p{L}*) off(?!\p{L})/iu;
const IS_AWAY =
  /(?<!\p{L})(?:(?:i'm|i am|i've been|i'll be|been|be) signed off(?! by)|signed off(?= (?:for|up|to|through|until|till|sick|from|an?|one|two|three|four|five|six|\d{1,2})(?!\p{L}))|away|leave|holidays?|ooo|a\/l|out|not (?:in|around)|won['’]?t be|ffwrdd|bant|wyliau|ngwyliau)(?!\p{L})/iu;

/** Returns whose leave the words announce, and when; null if they hold something else. */
export function leaveSaid({ said, dates, people }: Pick<Slots, 'said' | 'dates' | 'people'>): OwnAsk | null {
  if (BREAK.test(said) || hasActionMarker(said) || (SIGNS_OFF.test(said) && !IS_AWAY.test(said))) return null;
  const other = people.find(
    ({ name, isAsker }) =>
      !isAsker && SUBJECT.test(said.slice(0, Math.max(0, said.indexOf(name.split(' ')[0] ?? name)))),
  );
  if (other !== undefined && !coversSomebody(said)) return { ask: 'leave-of-another', who: other.name };
  return { ask: 'leave', days: daysIn(said, dates), standIn: standInSaid({ said, people })?.words ?? null };
}

const UNTIL =
  /(?<!\p{L})(?:until|till?|before|again|back to me|tan|cyn|eto|hyd)\s(?:me\s|fi\s)?(?:on\s|ar\s|at\s)?(?:the\s|y\s|yr\s)?$/iu;

/** Before the day on which to ask again: "hold it and bring it up on Monday". */
const AGAIN_ON =
  /(?<!\p{L})(?:bring|raise|ask|chase|remind|try|come back|start|dewch|gofynn\p{L}*|atgoff\p{L}*)(?!\p{L})[^.;,!?]{0,30}\s(?:on|again|ar|eto)\s(?:the\s)?$/iu;

/** "Till the meeting is out of the way" means until the day after it. */
const OVER =
  /(?<!\p{L})(?:out of the way|is over|has been|is done|after|drosodd|wedi bod|ar [oô]l|wedi mynd heibio)(?!\p{L})/iu;

/** Returns until when, or for how long, to snooze nudges; null `words` mean until the next working day. */
export function snoozeSaid({ said, dates: named }: Pick<Slots, 'said' | 'dates'>): OwnAsk | null {
  // "No more chasers from today" wants none at all.
  if (named.length === 1 && /(?<!\p{L})(?:from|as of|o) (?:today|heddiw)(?!\p{L})/iu.test(said)) return null;
  const dates = named;
  const date = dates.find((one) => AGAIN_ON.test(said.slice(0, said.indexOf(one.words)))) ?? dates[0];
  if (date === undefined) return BREAK.test(said) ? null : { ask: 'snooze', words: lengthSaid(said) };
  const before = said.slice(0, Math.max(0, said.indexOf(date.words)));
  // Only this conversation knows its meetings, so replace the meeting by its day.
  const isMeeting = /meeting|[cg]yfarfod/iu.test(date.words) && date.deadline.due !== null;
  const words = isMeeting ? date.deadline.due : date.words;
  if (OVER.test(said)) return { ask: 'snooze', words: `after ${words}` };
  if (UNTIL.test(before)) return { ask: 'snooze', words: `until ${words}` };
  return { ask: 'snooze', words: /(?<!\p{L})(?:for|am)\s$/iu.test(before) ? `for ${words}` : words };
}
