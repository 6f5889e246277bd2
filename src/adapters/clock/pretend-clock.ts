import type { Instant } from '../../model/calendar/day.js';
import type { MovableClock } from '../../ports/clock.js';

/** A clock for local mode: starts at a chosen time, runs at the usual pace, and can be moved. */
export function createPretendClock(start: Instant, machine: () => number = Date.now): MovableClock {
  let offset = Date.parse(start) - machine();
  return {
    now: () => new Date(machine() + offset).toISOString(),
    moveTo: (moment) => {
      offset = Date.parse(moment) - machine();
    },
  };
}
