import type { Action } from './action.js';
import type { Instant } from './calendar/day.js';
import { meetingStart, previousMeeting } from './next-meeting.js';
import type { Group } from './group.js';
import { addMs, DAY_MS } from './calendar/instants.js';

const LATELY_MS = 90 * DAY_MS;

/** When something last happened to an action. */
function lastChange({ closedAt, notes, history, raisedAt }: Action): Instant {
  return [closedAt, notes.at(-1)?.at, history.at(-1)?.at].reduce<Instant>(
    (last, at) => (at != null && at > last ? at : last),
    raisedAt,
  );
}

/**
 * The actions of a group that were closed long ago at `now`: nothing has happened to them for 90 days, and they were
 * closed before the group's last meeting, so that no summary mentions them. Nothing about them falls due.
 */
export function closedForLong(group: Group, now: Instant): readonly Action[] {
  const since = addMs(now, -LATELY_MS);
  const old = group.actions.filter((action) => action.status !== 'open' && lastChange(action) < since);
  if (old.length === 0) return old;
  const previous = previousMeeting(group, now);
  const met = previous === null ? since : meetingStart(previous, group.zone);
  return old.filter(({ closedAt }) => (closedAt ?? '') < met);
}
