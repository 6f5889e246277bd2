import type { Day, Instant } from '../calendar/day.js';
import type { Action, Actor } from './action.js';

/** Asks an action's leads to come to the meeting of a day; asked for that one already, it is given back as it is. */
export function askToAttend(action: Action, by: Actor, at: Instant, meetingDay: Day): Action {
  if (action.askedToAttend?.meetingDay === meetingDay) return action;
  return { ...action, askedToAttend: { at, by, meetingDay } };
}

/** Takes that back. */
export function needNotAttend(action: Action): Action {
  return action.askedToAttend === null ? action : { ...action, askedToAttend: null };
}

/** The day of the meeting that an open action's leads are asked to come to; null when none is, or it is over. */
export function attendingOn({ status, askedToAttend }: Action, today: Day): Day | null {
  const meetingDay = askedToAttend?.meetingDay ?? null;
  return status === 'open' && meetingDay !== null && meetingDay >= today ? meetingDay : null;
}
