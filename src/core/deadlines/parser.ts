import type { DeadlineContext } from './deadline.js';
import type { Period } from './period.js';

/** What a parser makes of its words: a period, or that they name a date that does not exist; null when they are not for it. */
export type Extracted = Period | 'no-such-date' | null;

/** Against what words are read, with the day in hand. */
export interface ParserContext extends DeadlineContext {
  /** The day on which the words were said. */
  readonly today: string;
}

/** Reads one form of date. The pattern is searched for anywhere, without case; it has bounded repetitions alone. */
export interface DateParser {
  readonly pattern: string;
  extract(match: readonly (string | undefined)[], context: ParserContext): Extracted;
}
