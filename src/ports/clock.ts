import type { Instant } from '../model/calendar/day.js';

/** Tells the time. */
export interface Clock {
  now(): Instant;
}

/** A clock that local mode can move, so that a user sees time pass. */
export interface MovableClock extends Clock {
  moveTo(moment: Instant): void;
}
