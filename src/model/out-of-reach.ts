import type { Instant } from './calendar/day.js';

/**
 * Why the bot cannot write to someone first: they never installed it, blocked it, are no longer in the tenant, or are a
 * guest whom it may not write to.
 */
export type Unreachable = 'never-installed' | 'blocked' | 'left' | 'guest';
/** Since when someone could not be reached, and when that was last tried. */
export interface OutOfReach {
  readonly reason: Unreachable;
  readonly since: Instant;
  readonly triedAt: Instant;
}
