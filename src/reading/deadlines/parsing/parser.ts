import type { Day } from '../../../model/calendar/day.js';
import type { DeadlineContext } from '../../../model/deadline.js';
import type { Period } from '../periods/period.js';
import type { DateWord } from '../words/date-word.js';

/** What a parser makes of its words: a period, or that they name a date that does not exist; null when they are not for it. */
export type Extracted = Period | 'no-such-date' | null;

/** Against what words are read, with the day on which they were said in hand. */
export interface ParserContext extends DeadlineContext {
  readonly today: Day;
}

/** The named groups of a match, in small letters; `said` is the whole match as it was written. */
type Parts = Readonly<Partial<Record<string, string>>> & { readonly said: string };

/** Reads one form of date, wherever it stands in a text that `plainWords` has made plain. */
export interface DateParser {
  /** The kinds of words that all its dates hold, so that other texts need not be searched. */
  readonly needs: readonly DateWord[];
  readonly pattern: RegExp;
  extract(parts: Parts, context: ParserContext): Extracted;
}
