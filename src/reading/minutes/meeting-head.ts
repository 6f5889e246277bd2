import type { Day } from '../../model/calendar/day.js';
import { addDays } from '../../model/calendar/days.js';
import type { DeadlineContext } from '../deadlines/parsing/deadline-reading.js';
import { readMarker } from '../actions/action-marker.js';
import { readDeadline } from '../deadlines/read-deadline.js';
import type { MinutesLine } from './lines/minutes-line.js';

/** What the head and foot of minutes say about their meeting. */
interface MeetingHead {
  readonly title: string | null;
  readonly held: Day | null;
  readonly next: Day | null;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mis |fis )?(?:ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr))';
const DATE = new RegExp(
  `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |dydd \\p{L}+,? )?(?:\\d{1,2}(?:st|nd|rd|th|af|il|ydd|ed|fed|eg|ain)? (?:of |o )?${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\b\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b)`,
  'iu',
);
const DAY_ONLY = new RegExp(
  `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}|\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?)\\b`,
  'iu',
);
const NEXT =
  /\b(?:(?:date|time|dates|date and time|details)s? (?:and (?:time|venue) )?(?:of|for) (?:the )?next|next (?:\p{L}+ ){0,2}(?:meeting|call|session)|(?:will|we) (?:next )?meet (?:again )?on|cyfarfod nesaf)/iu;
const AT_NEXT =
  /(?<!\p{L})(?:to|at|by|before|for|until|in|from|into|erbyn|cyn|yn|at|tan|i|ar gyfer)(?: the| our| its|['’]r| y)? (?:next (?:\p{L}+ ){0,2}(?:meeting|call|session)|cyfarfod nesaf)|i['’]r cyfarfod nesaf/iu;
const MAY_BE_NEXT = /next|again|nesaf/i;
const MEETING_OF =
  /^(?:(?:draft|approved|unconfirmed|confirmed|final) )*(?:(?:minutes|notes|record|action points|actions|summary) (?:of|from|for) (?:the |a )?(?:(?:\p{L}+ )?meeting of (?:the )?)?|(?:cofnodion|nodiadau|crynodeb)(?: drafft)?(?: (?:o|am) |'r | )(?:(?:y |'r )?(?:cyfarfod|gyfarfod)(?: (?:o|am))? )?(?:y |yr |'r )?)(?<title>.{4,140}?)(?:,? (?:held|on|meeting held|\d).*)?$/iu;
const NOT_TITLE =
  /^(?:(?:draft |approved |unconfirmed )*(?:minutes|notes|agenda|cofnodion|present|attendees|apologies|in attendance|venue|location|time|date|dyddiad|via|by)\b.{0,30}|microsoft teams.*|[\d:.\s–—-]+(?:am|pm)?.*|page .*|item \d.*|action.{0,30}|\W*)$/iu;
const NOT_OF_MEETING = /\b(?:last|previous) meeting|published|version|dated\b/iu;
/** A quick test: every date has a year, figures joined by dots or slashes, or a month after a figure. */
const FIGURE = /\d{4}|\d[/.]\d|\d(?:st|nd|rd|th)? (?:of )?[a-z]|[a-z] \d/i;
/** Longer lines are not searched for a title. */
const LONGEST_TITLE_LINE = 1000;
const HEAD_LINES = 30;
const LISTED = /^\s{0,8}(?:\d{1,3}[.)]|[-•*▪])\s/u;
/** Words before a day other than the meeting's. */
const DEADLINE_WORD = /\b(?:by|before|until|due|since|erbyn|cyn|tan)\b/iu;
/** Where a meeting's day without a year may stand: on one of the first lines, and on a short one. */
const YEARLESS = { lines: 10, length: 100 };
/** Minutes are handed in within a year of their meeting, or a few days ahead of it as a draft. */
const OLDEST_DAYS = 360;

/**
 * The title of minutes, the day of their meeting, and the day of the next one. A day without a year counts only if it
 * is known when the minutes were handed in: it is the last such day before.
 */
export function readMeetingHead(
  lines: readonly MinutesLine[],
  context: DeadlineContext,
  givenOn: Day | null,
): MeetingHead {
  const head = lines.filter(({ text }) => text.trim() !== '').slice(0, HEAD_LINES);
  const held = readHeld(head, DATE, context) ?? (givenOn === null ? null : readYearless(head, context, givenOn));
  // A next meeting without a year is on the first such day after this one.
  const next = readNext(lines, held === null ? context : { ...context, saidAt: `${held}T12:00` });
  return { title: readTitle(head), held, next };
}

function readYearless(head: readonly MinutesLine[], context: DeadlineContext, givenOn: Day): Day | null {
  const first = head.findIndex(({ text }) => readMarker(text) !== null || LISTED.test(text));
  const short = head
    .slice(0, Math.min(YEARLESS.lines, first === -1 ? YEARLESS.lines : first))
    .filter(({ text }) => text.length <= YEARLESS.length);
  return readHeld(short, DAY_ONLY, { ...context, saidAt: `${addDays(givenOn, -OLDEST_DAYS)}T12:00` });
}

function readTitle(head: readonly MinutesLine[]): string | null {
  for (const { text } of head.slice(0, 8)) {
    if (text.length > LONGEST_TITLE_LINE) continue;
    const words = text
      .replace(/[*_#=\t]+/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim();
    const named = MEETING_OF.exec(words)?.groups?.['title'];
    const title = named?.replace(DATE, '').replace(/[\s,:–—-]+$/u, '');
    if (title && !/^\d/u.test(title)) return title;
    if (
      words.length > 160 ||
      NOT_TITLE.test(words) ||
      /^[\d•-]+[.)]?\s/u.test(words) ||
      words.startsWith('<') ||
      readMarker(words) !== null
    )
      continue;
    const bare = words
      .replace(DATE, '')
      .replace(/[\s,:–—-]+$/u, '')
      .trim();
    if (bare.length > 5 && !DAY_ONLY.test(bare)) return bare;
  }
  return null;
}

const dayOf = (words: string, context: DeadlineContext): Day | null => {
  const reading = readDeadline(words, context);
  return reading.ok && reading.deadline.basis === 'day' ? reading.deadline.due : null;
};

function readHeld(head: readonly MinutesLine[], date: RegExp, context: DeadlineContext): Day | null {
  for (const { text } of head) {
    // A date needs a figure, and most lines have none.
    if (text.length > 300 || !FIGURE.test(text)) continue;
    const found = date.exec(text);
    if (found === null || NEXT.test(text) || NOT_OF_MEETING.test(text)) continue;
    if (readMarker(text) !== null || DEADLINE_WORD.test(text.slice(0, found.index))) continue;
    const day = dayOf(found[0], context);
    if (day !== null) return day;
  }
  return null;
}

function readNext(lines: readonly MinutesLine[], context: DeadlineContext): Day | null {
  for (let at = lines.length - 1; at >= 0; at--) {
    const text = lines[at]?.text ?? '';
    if (text.length > 300 || !MAY_BE_NEXT.test(text) || !NEXT.test(text)) continue;
    const own = text.slice(NEXT.exec(text)?.index ?? 0);
    // "To bring options to the next meeting" is no heading over a date: what comes below it is of something else.
    const isHeading = !AT_NEXT.test(text) && readMarker(text) === null;
    const after = isHeading ? [own, lines[at + 1]?.text ?? '', lines[at + 2]?.text ?? ''] : [own];
    for (const words of after) {
      const said = (DATE.exec(words) ?? DAY_ONLY.exec(words))?.[0];
      const day = said === undefined || words.length > 300 ? null : dayOf(said, context);
      if (day !== null) return day;
    }
  }
  return null;
}
