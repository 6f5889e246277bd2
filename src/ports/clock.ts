import type { Instant } from '../core/calendar/day.js';

/** What time it is. */
export interface Clock {
  now(): Instant;
}
