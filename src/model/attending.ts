import type { Action, AskedToAttend } from './action.js';
import type { Day } from './calendar/day.js';

/** The request to an action's leads to attend; null if there is none, or it was taken back. */
export const askedOf = ({ askedToAttend }: Pick<Action, 'askedToAttend'>): AskedToAttend | null =>
  askedToAttend?.takenBack === null ? askedToAttend : null;

/** The day of the meeting that an open action's leads are asked to attend; null if there is none, or it is over. */
export function attendingOn(action: Action, today: Day): Day | null {
  const meetingDay = askedOf(action)?.meetingDay ?? null;
  return action.status === 'open' && meetingDay !== null && meetingDay >= today ? meetingDay : null;
}
