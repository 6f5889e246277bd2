import type { Extracted } from './parser.js';

/** A date found in a text, and where it stands. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly is: Exclude<Extracted, 'no-date' | null>;
}
