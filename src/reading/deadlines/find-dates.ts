import type { DeadlineContext } from './parsing/deadline-reading.js';
import { PARSERS } from './parse-order.js';
import { endOfDay } from './parsers/near-day.js';
import type { FoundDate } from './parsing/found-date.js';
import type { DateParser, Extracted, ParserContext, Parts } from './parsing/parser.js';
import { REFINERS } from './refine-order.js';
import { bitsOf, dateWordsIn } from './words/date-word.js';
import { plainWords } from './words/plain-words.js';

type Candidate = Omit<FoundDate, 'is'> & {
  readonly is: Exclude<Extracted, null>;
  readonly parser: DateParser;
};

/** How many characters to search: no task or cell states its deadline later. */
const LONGEST = 1500;

const NEEDS = PARSERS.map((parser) => ({ parser, bits: bitsOf(parser.needs) }));
/** The parsers needed for each set of kinds of words met so far. */
const parsersByWords = new Map<number, readonly DateParser[]>();

function parsersFor(words: number): readonly DateParser[] {
  const known = parsersByWords.get(words);
  if (known !== undefined) return known;
  const parsers = NEEDS.filter(({ bits }) => (words & bits) === bits).map(({ parser }) => parser);
  parsersByWords.set(words, parsers);
  return parsers;
}

/** Caches the last context, because all tasks of one text share it. */
let last: { readonly of: DeadlineContext; readonly is: ParserContext } | null = null;

function parserContextOf(context: DeadlineContext): ParserContext {
  if (last?.of !== context) last = { of: context, is: { ...context, today: context.saidAt.slice(0, 10) } };
  return last.is;
}

/** Every date in a text, in order, each with all its words. They do not overlap. */
export function findDates(text: string, context: DeadlineContext): readonly FoundDate[] {
  const said = text.slice(0, LONGEST);
  const plain = plainWords(said);
  const parsers = parsersFor(dateWordsIn(plain));
  if (parsers.length === 0) return [];
  const parserContext = parserContextOf(context);
  const found: Candidate[] = [];
  for (const parser of parsers) {
    const { pattern } = parser;
    pattern.lastIndex = 0;
    // A plain loop, because most patterns find nothing and then need no list.
    for (let match = pattern.exec(plain); match !== null; match = pattern.exec(plain)) {
      const end = match.index + match[0].length;
      const parts: Record<string, string> = match.groups ?? {};
      parts['said'] = said.slice(match.index, end);
      const is = parser.extract(parts as Parts, parserContext);
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

/** Keeps the longest of overlapping dates; of equally long ones, that of the earlier parser. */
function withoutOverlaps(found: readonly Candidate[]): readonly Candidate[] {
  if (found.length < 2) return found;
  const longestFirst = [...found].sort((one, other) => other.end - other.start - (one.end - one.start));
  const taken = new Uint8Array(found.reduce((most, { end }) => Math.max(most, end), 0));
  const kept = longestFirst.filter(({ start, end }) => {
    // A date that overlaps a longer or equally long one has its first or last letter inside that one.
    if (taken[start] === 1 || taken[end - 1] === 1) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((one, other) => one.start - other.start);
}

/**
 * A date widened over the words of another replaces it; of two that share words, the one that ends later takes both.
 */
function withoutCovered(dates: readonly FoundDate[]): readonly FoundDate[] {
  if (dates.length < 2) return dates;
  const kept: FoundDate[] = [];
  for (const date of [...dates].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const before = kept.at(-1);
    if (before === undefined || date.start >= before.end) kept.push(date);
    else if (date.end > before.end) kept[kept.length - 1] = { ...date, start: before.start };
  }
  return kept;
}

const isDate = (candidate: Candidate): candidate is Candidate & FoundDate => candidate.is !== 'no-date';

/** "Close of play" after a day is its time of day. Alone, it is a day of its own. */
const withoutTimes = (dates: readonly Candidate[]): readonly FoundDate[] => {
  const days = dates.filter(({ parser }) => parser !== endOfDay);
  return (days.length > 0 ? days : dates).filter(isDate);
};
