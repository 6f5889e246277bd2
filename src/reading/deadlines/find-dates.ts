import { matchesOf } from '../text/matches-of.js';
import { PARSERS } from './parse-order.js';
import type { DateParser, Extracted, ParserContext } from './parser.js';
import { endOfDay } from './parsers/near-day.js';
import { beforePeriods } from './refiners/before-period.js';
import { dayRanges } from './refiners/day-range.js';
import { joined } from './refiners/joined.js';
import { partsOfPeriods } from './refiners/part.js';
import type { Refiner } from './refiners/refiner.js';
import { weeks } from './refiners/week.js';
import { weekdaysBeside } from './refiners/weekday-beside.js';
import { yearsAfter } from './refiners/year-after.js';
import { bitsOf, dateWordsIn } from './words/date-word.js';
import { plainWords } from './words/plain-words.js';
import type { DeadlineContext } from './deadline-reading.js';

/** A date found in a text, and where it stands. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly is: Exclude<Extracted, null>;
}

type Candidate = FoundDate & { readonly parser: DateParser };

/** Words past this are not read for a date: no task or cell says its deadline so late. */
const LONGEST = 1500;

const NEEDS = PARSERS.map((parser) => ({ parser, bits: bitsOf(parser.needs) }));
/** The parsers for each mixture of words that was met. */
const parsersByWords = new Map<number, readonly DateParser[]>();

function parsersFor(words: number): readonly DateParser[] {
  const known = parsersByWords.get(words);
  if (known !== undefined) return known;
  const parsers = NEEDS.filter(({ bits }) => (words & bits) === bits).map(({ parser }) => parser);
  parsersByWords.set(words, parsers);
  return parsers;
}

/**
 * "30 November (Wed)" is one date before it begins a week or ends a range. "Before March" is looked for before "the end
 * of" widens March, for "before the end of March" is within it.
 */
const REFINERS: readonly Refiner[] = [
  weekdaysBeside,
  yearsAfter,
  weeks,
  dayRanges,
  beforePeriods,
  partsOfPeriods,
  joined,
];

/** What parsers read against; the tasks of one text are all read against the same. */
let last: { readonly of: DeadlineContext; readonly is: ParserContext } | null = null;

function parserContextOf(context: DeadlineContext): ParserContext {
  if (last?.of !== context) last = { of: context, is: { ...context, today: context.saidAt.slice(0, 10) } };
  return last.is;
}

/** Every date in a text, in order, each with as many of the words as belong to it; none overlap. */
export function findDates(text: string, context: DeadlineContext): readonly FoundDate[] {
  const said = text.slice(0, LONGEST);
  const plain = plainWords(said);
  const parsers = parsersFor(dateWordsIn(plain));
  if (parsers.length === 0) return [];
  const parserContext = parserContextOf(context);
  const found: Candidate[] = [];
  for (const parser of parsers) {
    for (const match of matchesOf(parser.pattern, plain)) {
      const end = match.index + match[0].length;
      const parts = Object.assign(match.groups ?? {}, { said: said.slice(match.index, end) });
      const is = parser.extract(parts, parserContext);
      if (is === null) continue;
      const { start, end: stop } = trimmed(plain, match.index, end);
      found.push({ start, end: stop, is, parser });
    }
  }
  if (found.length === 0) return [];
  return REFINERS.reduce<readonly FoundDate[]>(
    (dates, refine) => withoutCovered(refine(plain, dates, parserContext)),
    withoutTimes(withoutOverlaps(found)),
  );
}

function trimmed(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}

/** Of dates that overlap the longest stays; of equally long ones that of the earlier parser. */
function withoutOverlaps(found: readonly Candidate[]): readonly Candidate[] {
  if (found.length < 2) return found;
  const longestFirst = [...found].sort((one, other) => other.end - other.start - (one.end - one.start));
  const taken = new Uint8Array(found.reduce((most, { end }) => Math.max(most, end), 0));
  const kept = longestFirst.filter(({ start, end }) => {
    // What overlaps with one that is no shorter has its first or its last letter in it.
    if (taken[start] === 1 || taken[end - 1] === 1) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((one, other) => one.start - other.start);
}

/** A date that was widened over words that had been read as a date of their own takes their place. */
function withoutCovered(dates: readonly FoundDate[]): readonly FoundDate[] {
  if (dates.length < 2) return dates;
  let reached = 0;
  return [...dates]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ end }) => {
      const isCovered = end <= reached;
      reached = Math.max(reached, end);
      return !isCovered;
    });
}

/** "Close of play" is a time of the day that is said beside it, and a day of its own only when it stands alone. */
const withoutTimes = (dates: readonly Candidate[]): readonly FoundDate[] => {
  const days = dates.filter(({ parser }) => parser !== endOfDay);
  return days.length > 0 ? days : dates;
};
