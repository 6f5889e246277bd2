import type { Day } from '../../model/calendar/day.js';
import type { Period } from './period.js';
import type { DateWord } from './words/date-word.js';
import type { DeadlineContext } from './deadline-reading.js';

/** What a parser makes of its words: a period, or that they name a date that does not exist; null when they are not for it. */
export type Extracted = Period | 'no-such-date' | null;

/** Against what words are read, with the day on which they were said in hand. */
export interface ParserContext extends DeadlineContext {
  readonly today: Day;
}

/** The named groups of a match, in small letters; `said` is the whole match as it was written. */
export type Parts = Readonly<Partial<Record<string, string>>> & { readonly said: string };

/** Reads one form of date, wherever it stands in a text that `plainWords` has made plain. */
export interface DateParser {
  /** The kinds of words that all its dates hold, so that other texts need not be searched. */
  readonly needs: readonly DateWord[];
  readonly pattern: RegExp;
  extract(parts: Parts, context: ParserContext): Extracted;
}

/** A letter of English or Welsh in a plain text. */
export const LETTER = '[a-zà-öø-ÿŵŷ]';

/**
 * A pattern from its source: a blank matches up to three, for minutes are set out with tabs and columns, and the whole
 * stands for whole words. The source must hold bounded repetitions alone, so that any text takes linear time.
 */
export const form = (source: string): RegExp =>
  new RegExp(`(?<![a-zà-öø-ÿŵŷ\\d])(?:${spaced(source)})(?![a-zà-öø-ÿŵŷ\\d])`, 'g');

/** The source of a pattern with its blanks widened; for lookarounds that must not be held to whole words. */
export const spaced = (source: string): string =>
  source.replaceAll(' ?', '[ ]{0,3}').replaceAll(/(?<!\[) (?!\])/g, '[ ]{1,3}');
