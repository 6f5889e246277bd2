import type { Action } from './action.js';
import type { Instant } from './calendar/day.js';
import type { Group } from './group.js';
import { closedBefore } from './retention.js';

/**
 * The actions of a group whose retention time is over at `now`: closed for its number of years, and neither they nor
 * the group on hold.
 */
export function pastRetention(
  { retention, actions }: Pick<Group, 'retention' | 'actions'>,
  now: Instant,
): readonly Action[] {
  if (retention.hold !== null) return [];
  const before = closedBefore(retention, now);
  return actions.filter(
    ({ status, hold, closedAt }) => status !== 'open' && hold === null && closedAt !== null && closedAt <= before,
  );
}
