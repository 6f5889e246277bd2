import type { Action } from './action.js';
import type { Instant } from './calendar/day.js';
import type { Group } from './group.js';
import { addMs, DAY_MS } from './calendar/instants.js';

/** Longer than any sent card is updated when its actions change: see `cardUpdates`. */
const FOLLOWED_MS = 31 * DAY_MS;

/**
 * A group without the actions that a planning run does not need: closed more than a month before `now`, without a
 * request or an invitation. Nothing about them can fall due, and no card shows them any longer. The same group if there
 * are none.
 */
export function groupForPlanning(group: Group, now: Instant): Group {
  const since = addMs(now, -FOLLOWED_MS);
  const isNeeded = ({ status, closedAt, requests, askedToAttend }: Action): boolean =>
    status === 'open' || requests.length > 0 || askedToAttend !== null || closedAt === null || closedAt > since;
  const actions = group.actions.filter(isNeeded);
  return actions.length === group.actions.length ? group : { ...group, actions };
}
