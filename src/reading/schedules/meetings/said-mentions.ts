import type { Day } from '../../../model/calendar/day.js';
import type { DeadlineContext } from '../../deadlines/parsing/deadline-reading.js';
import { findDates } from '../../deadlines/find-dates.js';
import { DAY_ENDS, ORDINAL_WORD, ordinalNumber } from '../../deadlines/words/ordinals.js';

/** A day, a period, or a day of an unnamed month: "24 November", "December", "the 24th". */
export type SaidWhen =
  | { readonly kind: 'period'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'day-of-month'; readonly day: number }
  /** An impossible date. */
  | { readonly kind: 'none'; readonly said: string };

/** A day or period in a sentence, and its place. */
export interface Mention {
  readonly when: SaidWhen;
  readonly start: number;
  readonly end: number;
}

const ORDINAL_DAY =
  /(?<![\d\p{L}])(?:(?:the|y|yr|'r) )?(?<day>\d{1,2})(?:st|nd|rd|th|af|ail|il|ydd|fed|ed|eg|ain)(?![\p{L}\d])/giu;
/** "The eighth", "yr wythfed", if nothing follows that it counts. */
const DAY_IN_WORDS = new RegExp(`(?<=^|[\\s'])(?:(?:the|yr?|r) )(?<day>${ORDINAL_WORD})${DAY_ENDS}`, 'giu');
const MONTH_NEAR =
  /^\s*(?:of |o |mis |fis )*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ion|chwef|maw|faw|ebr|mai|fai|meh|feh|gorff|orff|awst|medi|fedi|hyd|tach|dach|rhag|rag)/iu;
const MONTH_BEFORE = /(?:january|february|march|april|may|june|july|august|september|october|november|december) $/iu;
const WEEKDAY_BEFORE = /(?:day|llun|lun|mawrth|fawrth|mercher|fercher|iau|gwener|wener|sadwrn|sul),? $/iu;

/** Days of unnamed months, "the 24th". A weekday before one is left to the dates: "Thursday the 24th". */
function daysOfMonth(text: string): readonly Mention[] {
  const found = [...text.matchAll(ORDINAL_DAY), ...text.matchAll(DAY_IN_WORDS)];
  return found.flatMap((match): readonly Mention[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const before = text.slice(0, start);
    const isDated = MONTH_NEAR.test(text.slice(end)) || MONTH_BEFORE.test(before) || WEEKDAY_BEFORE.test(before);
    const day = ordinalNumber(match.groups?.['day']?.toLowerCase() ?? '');
    return isDated || day < 1 || day > 31 ? [] : [{ when: { kind: 'day-of-month', day }, start, end }];
  });
}

const blanked = (text: string, mentions: readonly Pick<Mention, 'start' | 'end'>[]): string =>
  mentions.reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`,
    text,
  );

/** The days and periods in a sentence about meetings, in order; "the next meeting" itself is none. */
export function findMentions(text: string, context: DeadlineContext): readonly Mention[] {
  const bare = daysOfMonth(text);
  // "Next month's meeting" means a month here, not a meeting.
  const plain = blanked(text, bare).replace(/(?<=\p{L}'s )meeting|(?<=month )meeting/giu, (word) =>
    ' '.repeat(word.length),
  );
  const dated = findDates(plain, context).flatMap(({ start, end, is }): readonly Mention[] => {
    if (is === 'no-such-date') return [{ when: { kind: 'none', said: text.slice(start, end) }, start, end }];
    if (is.basis === 'meeting' || is.from === null || is.to === null) return [];
    return [{ when: { kind: 'period', from: is.from, to: is.to }, start, end }];
  });
  return [...bare, ...dated].sort((one, other) => one.start - other.start);
}
