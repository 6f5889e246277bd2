import type { Instant } from './day.js';

export const MINUTE_MS = 60 * 1000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** The instant `ms` milliseconds later; earlier if negative. */
export const addMs = (instant: Instant, ms: number): Instant => new Date(Date.parse(instant) + ms).toISOString();

/** How many milliseconds `to` is after `from`; negative when it is before. */
export const msBetween = (from: Instant, to: Instant): number => Date.parse(to) - Date.parse(from);

/** The earliest of these moments; null if there are none. */
export const earliest = (moments: readonly (Instant | null)[]): Instant | null =>
  moments.reduce((first, moment) => (first === null || (moment !== null && moment < first) ? moment : first), null);
