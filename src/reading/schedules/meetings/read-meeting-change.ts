import type { Nation } from '../../../model/calendar/nation.js';
import type { LocalDateTime } from '../../../model/calendar/day.js';
import { isDay, weekdayOf } from '../../../model/calendar/days.js';
import { findDays } from './find-days.js';
import { timesInFigures } from '../times-in-figures.js';
import { findTime } from './find-time.js';
import { findMentions, type Mention, type SaidWhen } from './said-mentions.js';
import { readShift, type SaidShift } from './said-shift.js';
import type { Span } from './said-span.js';
import { withoutWeekdaysBesides } from './weekday-said-besides.js';

/** Where a meeting moves: to a day as said, or by a distance from its present day. */
export type SaidTarget =
  | { readonly kind: 'when'; readonly when: SaidWhen }
  /** "The following Tuesday": read again from the day of the meeting. */
  | { readonly kind: 'following'; readonly words: string }
  /** "The Wednesday of the same week", 1 for Monday. */
  | { readonly kind: 'same-week'; readonly weekday: number }
  | { readonly kind: 'shift'; readonly shift: SaidShift };

/** A sentence about single meetings: which ones (empty for the next one), where they move, and to what time. */
export interface SaidMeetingChange {
  readonly which: readonly SaidWhen[];
  readonly to: SaidTarget | null;
  readonly span: Span | null;
}

/** When and where the words were said. */
export interface SaidAt {
  readonly saidAt: LocalDateTime;
  readonly nation: Nation;
}

const INSTEAD =
  /(?<!\p{L})(?:instead of|rather than|in place of|yn lle(?! (?:hynny|hwnnw|hwnna))|yn hytrach na|(?<=\d\p{L}{0,10},? (?:\p{L}+,? ){0,2})(?:not|nid))(?!\p{L})/iu;
/** A time at which it no longer begins: "not ten", "nid deg y bore". */
const NO_LONGER =
  /(?<!\p{L})(?:not|nid|dim|ddim|instead of|rather than|yn lle|yn hytrach na)(?: at| am)? (?:\d{1,2}[:.]\d{2} ?(?:[ap]m)?|\d{1,2} ?[ap]m|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|un|d?dau|d?tri|pedwar|pump|chwech|saith|wyth|naw|deg|hanner dydd)(?=\s*(?:[,.;!?]|$)))(?!\p{L})/giu;
/** "The same day and time" names no day. */
const AS_BEFORE =
  /(?<!\p{L})(?:(?:at |on )?the )?same (?:day|time)(?: and (?:the same )?(?:day|time))?(?!\p{L})|(?<!\p{L})(?:(?:ar |a'|a )?(?:yr |'?r )?un (?:diwrnod|amser)(?: a'r un (?:diwrnod|amser))?)(?!\p{L})/giu;
/** Stands before the day to which something moves. */
const TO = /(?<!\p{L})(?:to|until|till|i'r|i|tan|at)(?!\p{L})|->|→/giu;
/** Stands right before or after the day that identifies the meeting. */
const WHICH_BEFORE =
  /(?<!\p{L})(?:meetings?|one|session|n?g?h?yfarfod|cyfarfod|un)(?: (?:on|of|in|for|planned for|due on|scheduled for|ar|ym|o))?(?: the| y| yr| mis| fis)?\s*$/iu;
/** In Welsh, "to meet" and "a meeting" are one word: "cawn gyfarfod ar yr wythfed" says where it moves. */
const MEETS_BEFORE =
  /(?<!\p{L})(?:cawn|gawn|[cg]?h?allwn|fedrwn|byddwn|fyddwn|awn|beth am|well|ni|i|yn|(?:ni|byddwn|fyddwn)['’]n) (?:ni )?(?:n?g?h?yfarfod|cyfarfod)(?: ar)?(?: yr?)?\s*$/iu;
const FROM_BEFORE = /(?<!\p{L})(?:from|o|oddi ar)(?: the| y)?\s*$/iu;
const WHICH_AFTER = /^(?:(?:'s|s')?\s*(?:board |group |committee )?(?:meeting|one|session)|'s)(?!\p{L})/iu;
const SAME_WEEK =
  /(?<!\p{L})(?:(?:the |on )*(?<en>mon|tues|wednes|thurs|fri|satur|sun)day (?:of|in) (?:the same|that|the) week|(?:(?:d?dydd|i) )*(?<cy>llun|lun|mawrth|fawrth|mercher|fercher|iau|gwener|wener|sadwrn|sul)(?: yn| o|'r| yr)* ?(?:un wythnos|wythnos honno))(?!\p{L})/iu;
const WEEK =
  'mon|llun|lun tues|mawrth|fawrth wednes|mercher|fercher thurs|iau fri|gwener|wener satur|sadwrn sun|sul'.split(' ');
const FOLLOWING = /(?<!\p{L})(?:the )?(?:following|after|next after|wedyn|canlynol|ganlynol)(?!\p{L})/iu;
const MOST_MENTIONS = 12;

const context = ({ saidAt, nation }: SaidAt) => ({ saidAt, nextMeeting: null, nation });

/** The mentions in a sentence, cut at words for "to", so that "17 to 24 November" gives two days. */
function mentionsIn(text: string, at: SaidAt): readonly (Mention & { readonly isAfterTo: boolean })[] {
  const cuts = [...text.matchAll(TO)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const parts = [...cuts, { start: text.length, end: text.length }].map(({ start }, index) => {
    const from = cuts[index - 1]?.end ?? 0;
    return { from, words: text.slice(from, start), isAfterTo: index > 0 };
  });
  return parts
    .flatMap(({ from, words, isAfterTo }) =>
      findMentions(words, context(at)).map((found) => ({
        ...found,
        start: found.start + from,
        end: found.end + from,
        isAfterTo,
      })),
    )
    .slice(0, MOST_MENTIONS);
}

function isWhich(text: string, { start, end }: Mention): boolean {
  const before = text.slice(0, start);
  if (MEETS_BEFORE.test(before)) return false;
  return WHICH_BEFORE.test(before) || FROM_BEFORE.test(before) || WHICH_AFTER.test(text.slice(end));
}

const when = (mention: Mention): SaidTarget => ({ kind: 'when', when: mention.when });

const isOneDay = (said: SaidWhen): boolean =>
  said.kind === 'day-of-month' || (said.kind === 'period' && said.from === said.to);

/** "The 15th" in a month that was named is a day of that month. */
function inNamedMonth(said: SaidWhen, month: SaidWhen | undefined): SaidWhen {
  if (said.kind !== 'day-of-month' || month?.kind !== 'period' || month.from.slice(0, 7) !== month.to.slice(0, 7))
    return said;
  const day = `${month.from.slice(0, 8)}${String(said.day).padStart(2, '0')}`;
  return isDay(day) ? { kind: 'period', from: day, to: day } : said;
}

/** Reads a sentence that moves a meeting: "move the November meeting to the 24th", "gohirio'r cyfarfod am wythnos". */
export function readMove(sentence: string, at: SaidAt): SaidMeetingChange {
  const { rest: words, isOfWeekdays } = withoutWeekdaysBesides(sentence.replace(/[‘’ʼ]/g, "'"));
  const { span, rest } = findTime(timesInFigures(words).replace(AS_BEFORE, ' ').replace(NO_LONGER, ' '));
  const instead = INSTEAD.exec(rest);
  const before = instead === null ? [] : findMentions(rest.slice(0, instead.index), context(at));
  // "December's clashes. The 13th instead of the 15th": the month says which meeting, the day where it moves.
  const target = before.findLast(({ when: said }) => isOneDay(said)) ?? before[0];
  if (instead !== null && target !== undefined) {
    const month = before.find((one) => one !== target && !isOneDay(one.when))?.when;
    const which = findMentions(rest.slice(instead.index), context(at)).map((found) => inNamedMonth(found.when, month));
    return { which, to: when(target), span };
  }
  const read = readTarget(rest, span, at);
  const day = isOfWeekdays && read.to?.kind === 'when' && read.to.when.kind === 'period' ? read.to.when : null;
  return day === null || day.from !== day.to
    ? read
    : { ...read, to: { kind: 'same-week', weekday: weekdayOf(day.from) } };
}

function readTarget(sentence: string, span: Span | null, at: SaidAt): SaidMeetingChange {
  const same = SAME_WEEK.exec(sentence);
  const day = same?.groups?.['en'] ?? same?.groups?.['cy'];
  if (same !== null && day !== undefined) {
    const weekday = WEEK.findIndex((names) => names.split('|').includes(day.toLowerCase())) + 1;
    const which = findMentions(sentence.replace(same[0], ' '), context(at)).map((found) => found.when);
    return { which, to: { kind: 'same-week', weekday }, span };
  }
  // "A week" would otherwise be a date of its own.
  const { shift, rest } = readShift(sentence);
  const mentions = mentionsIn(rest, at);
  const isFollowing = ({ start, end }: Mention): boolean => FOLLOWING.test(rest.slice(start, end + 12));
  const whole = mentions.filter((mention) => isFollowing(mention) || !isWhich(rest, mention));
  // What stands after "to" is the target; otherwise, what does not identify the meeting. Next to a shift, a day alone
  // identifies the meeting: "Claire can't make the 17th. Shift it a week."
  const alone = shift === null ? whole.at(-1) : whole.findLast(isFollowing);
  const target = whole.findLast(({ isAfterTo }) => isAfterTo) ?? alone ?? null;
  const which = mentions.filter((mention) => mention !== target).map((mention) => mention.when);
  if (target !== null && isFollowing(target))
    return { which, to: { kind: 'following', words: rest.slice(target.start, target.end) }, span };
  return { which, to: target !== null ? when(target) : shift === null ? null : { kind: 'shift', shift }, span };
}

/** Reads a sentence about meetings that only names days, to cancel or to add. */
export function readMentioned(sentence: string, at: SaidAt): SaidMeetingChange {
  const { span, rest } = findTime(sentence.replace(/[‘’ʼ]/g, "'"));
  const dates = findDays(rest, at.saidAt.slice(0, 10));
  const which = dates.map((day): SaidWhen => ({ kind: 'period', from: day, to: day }));
  return {
    which: which.length > 0 ? which : findMentions(rest, context(at)).map((found) => found.when),
    to: null,
    span,
  };
}
