import { findDates } from '../../../reading/deadlines/find-dates.js';
import type { DeadlineContext } from '../../../reading/deadlines/parsing/deadline-reading.js';
import { plainWords } from '../../../reading/deadlines/words/plain-words.js';

/** A fixed day: whether words are a date does not depend on the day. */
const ANY_DAY: DeadlineContext = {
  saidAt: '2022-01-05T12:00',
  nextMeeting: '2022-01-12',
  nation: 'england-and-wales',
  terms: [],
};

/** Names of past times and school holidays that are no deadline. */
const OTHER =
  /(?<!\p{L})(?:yesterday|recently|lately|ddoe|llynedd|y llynedd|yn ddiweddar|(?:the )?(?:last|past|previous) (?:(?:\d{1,3}|a|few|one|two|three|four|five|six|seven|eight|ten|twelve|couple of) )?(?:days?|weeks?|fortnight|months?|years?|quarter|term|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|(?:yr |y )?(?:\d{1,3} |pum |tri |dau |ddau )?(?:wythnos|mis|fis|pythefnos|bythefnos|diwrnod|ddiwrnod|haf|hydref|gaeaf|gwanwyn) dd?iwethaf|(?:the )?(?:(?:autumn|spring|summer|october|february|may) )?half[ -]?term|(?:yr )?hanner tymor|(?:we |you |they )?last met|(?:the |our )?last meeting|(?:y |ein )?(?:cyfarfod|gyfarfod) (?:diwethaf|blaenorol)|(?:i ni )?gyfarfod ddiwethaf)(?!\p{L})/iu;

/** "The November meeting" is not the month. */
const MEETING = /^ (?:\p{L}+ )?meeting(?!\p{L})/u;

/** Stands before a date and belongs to it. */
const BEFORE =
  /(?<!\p{L})(?:(?:on or )?before|by|by the end of|until|till|up to|no later than|not later than|ahead of|prior to|in time for|since|after|from|within|between|during|over|throughout|in|on|at|for|ahead|this side of|erbyn|cyn|hyd at|tan|ers|ar ôl|ar ol|wedi|o fewn|rhwng|yn ystod|dros|ym|yng|yn|ar|mewn|o)(?: the| our| y| yr| ein)?(?: (?:meeting|session|cyfarfod|gyfarfod)(?: (?:of|on|held on|ar))?(?: the| y| yr)?)? $/iu;
/** "Since the meeting of 15 September" is since that day. */
const OF_MEETING = /(?<= )(?:meeting|session|cyfarfod|gyfarfod)(?: (?:of|on|held on|ar))?(?: the| y| yr)? (?=\S)/iu;

/** Turns spoken Welsh into its written form: "wsnos nesa", "mis dwetha". */
const asWritten = (words: string): string =>
  words
    .replace(/(?<!\p{L})nesa(?!\p{L})/giu, 'nesaf')
    .replace(/(?<!\p{L})(d?d)i?wetha(?!\p{L})/giu, '$1iwethaf')
    .replace(/(?<!\p{L})wsnos(?!\p{L})/giu, 'wythnos');

/** The first word adds nothing: "On next week", "for tomorrow". */
const NEEDLESS =
  /^(?:on|for|at|in|ar|am) (?=(?:next|this|last|today|tomorrow|yesterday|heddiw|yfory|ddoe|yr wythnos|y mis)(?!\p{L}))/iu;

/** "Overdue as of this morning" says when it is asked, and no deadline. */
const AS_OF = /(?<!\p{L})as (?:of|at) (?:today|this morning|now|tonight|this afternoon)(?!\p{L})/giu;

/** The date in words, with what belongs to it ("before Christmas"); null if there is none. */
export function saidWhen(typed: string): string | null {
  const words = asWritten(typed).replace(AS_OF, (now) => ' '.repeat(now.length));
  const plain = plainWords(words);
  const other = OTHER.exec(plain);
  const dates = findDates(words, ANY_DAY);
  const first = dates[0];
  const last = dates.at(-1);
  const spans = [
    ...(other === null ? [] : [{ start: other.index, end: other.index + other[0].length }]),
    ...(first === undefined || last === undefined ? [] : [spanOf(plain, first, last)]),
  ];
  const [found] = spans.sort((one, next) => next.end - next.start - (one.end - one.start));
  if (found === undefined) return null;
  const before = BEFORE.exec(plain.slice(0, found.start))?.[0] ?? '';
  const end = found.end + (MEETING.exec(plain.slice(found.end))?.[0].length ?? 0);
  return words
    .slice(found.start - before.length, end)
    .trim()
    .replace(OF_MEETING, '')
    .replace(NEEDLESS, '');
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Two dates joined by "and" or "to" are one time; otherwise the first counts. */
function spanOf(plain: string, first: Span, last: Span): Span {
  const between = plain.slice(first.end, last.start);
  return /^ ?(?:and|to|until|till|-|a|ac|i|hyd at|tan) ?(?:the |y |yr )?$/.test(between)
    ? { start: first.start, end: last.end }
    : first;
}

/** Whether the words are nothing but a date. */
export const isWhen = (words: string): boolean => {
  const said = saidWhen(words);
  return said !== null && words.trim().length - said.length <= 4;
};
