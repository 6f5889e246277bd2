import type { Planner } from '../delivery/planner.js';
import type { Asker } from '../ports/asker.js';
import type { MovableClock } from '../ports/clock.js';
import type { Services } from '../ports/services.js';

/** What only local mode has: a clock that can be moved, and the planner that runs after each move. */
export interface LocalMode {
  readonly clock: MovableClock;
  readonly planner: Pick<Planner, 'planAndSend'>;
}

/** What a handler works with: the services, and who asks, from where and when; `local` is null outside local mode. */
export interface Turn {
  readonly services: Services;
  readonly asker: Asker;
  readonly local: LocalMode | null;
}
