import type { Problem } from '../../model/problem.js';

/** A line that looked like an action but could not be logged, and the reason. */
export interface Rejected {
  readonly quote: string;
  readonly problem: Problem;
}
