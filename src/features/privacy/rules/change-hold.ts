import type { Instant } from '../../../model/calendar/day.js';
import type { Action } from '../../../model/action.js';
import type { Actor } from '../../../model/actor.js';

/**
 * Puts a hold on an action, so that it is kept however long it has been closed, or releases it. Returns the same action
 * if nothing changes.
 */
export function changeHold(action: Action, by: Actor, at: Instant, isHeld: boolean): Action {
  if ((action.hold !== null) === isHeld) return action;
  const entry = { at, by, change: isHeld ? 'held' : 'released' } as const;
  return { ...action, hold: isHeld ? { at, by } : null, history: [...action.history, entry] };
}
