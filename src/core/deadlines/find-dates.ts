import { CALENDAR_DATES } from './calendar-date-parsers.js';
import type { DeadlineContext } from './deadline.js';
import { refineDates } from './refine-dates.js';
import type { DateParser, Extracted, ParserContext } from './parser.js';
import { CALENDAR_PERIODS } from './period-parsers.js';
import { RELATIVE } from './relative-parsers.js';

/** A date found in a text, and where it stands. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly is: Exclude<Extracted, null>;
}

/** Words past this are not read for a date: no task or cell says its deadline so late. */
export const LONGEST = 1500;

/** In this order: what is said with today in mind holds words that would otherwise be read as dates of the calendar. */
const PARSERS: readonly { readonly pattern: RegExp; readonly parser: DateParser }[] = [
  ...RELATIVE,
  ...CALENDAR_DATES,
  ...CALENDAR_PERIODS,
].map((parser) => ({ parser, pattern: new RegExp(parser.pattern, 'giu') }));

/** Without one of these nothing can be a date; most tasks have none, and are passed over at once. */
const DATE_WORD =
  /\d|day|week|month|quarter|year|spring|summer|autumn|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|meeting|fortnight|tomorrow|tonight|play|cop|cob|eod|eom|eoy|christmas|xmas|easter|term|dydd|llun|mawrth|mercher|iau|gwener|wener|sadwrn|sul|ion|chwef|ebrill|mai|fai|meh|fehefin|orffennaf|gorff|awst|medi|fedi|hyd|tach|dachwedd|rhag|ragfyr|wythnos|mis|chwarter|blwyddyn|flwyddyn|flynedd|blynedd|gwanwyn|wanwyn|haf|gaeaf|aeaf|cyfarfod|heddiw|yfory|pythefnos|nadolig|pasg|calan|diwrnod|mon|tue|wed|thu|fri|sat|sun|this morning/iu;

/** Every date in a text, in order, each as much of the words as belong to it; none overlap. */
export function findDates(text: string, context: DeadlineContext): readonly FoundDate[] {
  const said = text.slice(0, LONGEST);
  if (!DATE_WORD.test(said)) return [];
  const parserContext: ParserContext = { ...context, today: context.saidAt.slice(0, 10) };
  const found: FoundDate[] = [];
  for (const { pattern, parser } of PARSERS) {
    for (const match of said.matchAll(pattern)) {
      const is = parser.extract(
        match.map((group) => (group as string | undefined)?.toLowerCase()),
        parserContext,
      );
      if (is !== null) found.push({ start: match.index, end: match.index + match[0].trimEnd().length, is });
    }
  }
  return refineDates(said, withoutOverlaps(found), parserContext);
}

/** Of dates that overlap the longest stays; of equally long ones that of the earlier parser. */
function withoutOverlaps(found: readonly FoundDate[]): FoundDate[] {
  const longestFirst = [...found].sort((one, other) => other.end - other.start - (one.end - one.start));
  const kept: FoundDate[] = [];
  for (const date of longestFirst) {
    if (kept.every((other) => date.end <= other.start || date.start >= other.end)) kept.push(date);
  }
  return kept.sort((one, other) => one.start - other.start);
}
