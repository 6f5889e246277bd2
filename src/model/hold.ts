import type { Instant } from './calendar/day.js';
import type { Actor } from './actor.js';
/** Who put a hold on something, and when: as long as it holds, nothing of it is removed. */
export interface Hold {
  readonly at: Instant;
  readonly by: Actor;
}
