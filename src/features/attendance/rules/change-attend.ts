import type { Day, Instant } from '../../../model/calendar/day.js';
import type { Action } from '../../../model/action.js';
import { askedOf } from '../../../model/attending.js';
import type { Actor } from '../../../model/actor.js';

/** Asks an action's leads to attend the meeting on a day; returns the same action if they are asked to it already. */
export function askToAttend(action: Action, by: Actor, at: Instant, meetingDay: Day): Action {
  if (askedOf(action)?.meetingDay === meetingDay) return action;
  return { ...action, askedToAttend: { at, by, meetingDay, takenBack: null } };
}

/** Takes that back. */
export function needNotAttend(action: Action, by: Actor, at: Instant): Action {
  const asked = askedOf(action);
  return asked === null ? action : { ...action, askedToAttend: { ...asked, takenBack: { at, by } } };
}
