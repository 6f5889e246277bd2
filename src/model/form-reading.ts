import type { Problem } from './problem.js';

/** A value read from a form or from words, absent if it stays as it was; with problems for what could not be read. */
export interface Reading<Value> {
  readonly value?: Value;
  readonly problems?: readonly Problem[];
}

/** A reading without a value, with the reasons. */
export const refuse = (...problems: readonly Problem[]): Reading<never> => ({ problems });
