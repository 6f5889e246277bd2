import type { Instant } from '../model/calendar/day.js';
import type { Availability } from './availability.js';
import { addMs, DAY_MS } from '../model/calendar/instants.js';

/**
 * How long to leave someone who could not be reached alone before the next try: they may have installed the bot since.
 */
const LEFT_ALONE_MS = 7 * DAY_MS;

/** When to try someone who could not be reached again; null when nothing says that they cannot be. */
export const triedAgainAt = ({ outOfReach }: Availability): Instant | null =>
  outOfReach === null ? null : addMs(outOfReach.triedAt, LEFT_ALONE_MS);

/** Whether someone could not be reached, and it is too soon to try again. */
export const isLeftAlone = (availability: Availability, now: Instant): boolean =>
  now < (triedAgainAt(availability) ?? '');
