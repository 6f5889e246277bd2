import type { Day } from '../../../model/calendar/day.js';
import type { DeadlineContext } from './deadline-reading.js';
import type { Period } from '../periods/period.js';
import type { DateWord } from '../words/date-word.js';

/**
 * What a parser reads in its words: a period, an impossible date, or words that only look like a date; null if they are
 * not its form of date.
 */
export type Extracted = Period | 'no-such-date' | 'no-date' | null;

/** The context for reading, with the day on which the words were said. */
export interface ParserContext extends DeadlineContext {
  readonly today: Day;
}

/** The named groups of a match, in lower case; `said` is the whole match as written. */
export type Parts = Readonly<Partial<Record<string, string>>> & { readonly said: string };

/** Reads one form of date anywhere in a text that `plainWords` has made plain. */
export interface DateParser {
  /** The kinds of words in all its dates. Texts without them are not searched. */
  readonly needs: readonly DateWord[];
  readonly pattern: RegExp;
  extract(parts: Parts, context: ParserContext): Extracted;
}
