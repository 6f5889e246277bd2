import type { Day, Instant } from '../../../model/calendar/day.js';
import type { Action, Actor, AskedToAttend } from '../../../model/action.js';

/** What an action's leads are asked to come to; null when they are not, or no longer. */
export const askedOf = ({ askedToAttend }: Pick<Action, 'askedToAttend'>): AskedToAttend | null =>
  askedToAttend?.takenBack === null ? askedToAttend : null;

/** Asks an action's leads to come to the meeting of a day; asked for that one already, it is given back as it is. */
export function askToAttend(action: Action, by: Actor, at: Instant, meetingDay: Day): Action {
  if (askedOf(action)?.meetingDay === meetingDay) return action;
  return { ...action, askedToAttend: { at, by, meetingDay, takenBack: null } };
}

/** Takes that back. */
export function needNotAttend(action: Action, by: Actor, at: Instant): Action {
  const asked = askedOf(action);
  return asked === null ? action : { ...action, askedToAttend: { ...asked, takenBack: { at, by } } };
}

/** The day of the meeting that an open action's leads are asked to come to; null when none is, or it is over. */
export function attendingOn(action: Action, today: Day): Day | null {
  const meetingDay = askedOf(action)?.meetingDay ?? null;
  return action.status === 'open' && meetingDay !== null && meetingDay >= today ? meetingDay : null;
}
