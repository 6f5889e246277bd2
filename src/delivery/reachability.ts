import type { Instant } from '../model/calendar/day.js';
import type { Availability } from './availability.js';
import { addMs, DAY_MS } from '../model/calendar/instants.js';

/** Someone who could not be reached is left alone for so long, and then tried again: they may have installed the bot since. */
const LEFT_ALONE_MS = 7 * DAY_MS;

/** When someone who could not be reached is tried again; null for those of whom nothing says that they cannot. */
export const triedAgainAt = ({ outOfReach }: Availability): Instant | null =>
  outOfReach === null ? null : addMs(outOfReach.triedAt, LEFT_ALONE_MS);

/** Whether someone could not be reached, and it is too soon to try again. */
export const isLeftAlone = (availability: Availability, now: Instant): boolean =>
  now < (triedAgainAt(availability) ?? '');
