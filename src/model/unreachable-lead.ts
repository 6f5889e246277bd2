import type { Unreachable } from './out-of-reach.js';
/** A lead of an action who cannot be reached, and why. */
export interface UnreachableLead {
  readonly reference: string;
  readonly name: string;
  readonly reason: Unreachable;
}
