import type { Problem } from '../../model/problem.js';

/** A line of a message that looked like an action and could not be logged, and why. */
export interface Rejected {
  readonly quote: string;
  readonly problem: Problem;
}
