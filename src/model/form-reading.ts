import type { Problem } from './problem.js';

/** A value as it was read from a form or from words, absent where it stays as it was, with what could not be read. */
export interface Reading<Value> {
  readonly value?: Value;
  readonly problems?: readonly Problem[];
}

/** Nothing that could be read, with the reason. */
export const refuse = (...problems: readonly Problem[]): Reading<never> => ({ problems });
