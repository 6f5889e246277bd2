import type { Instant } from '../../../model/calendar/day.js';
import type { Action } from '../../../model/action.js';
import type { Actor } from '../../../model/actor.js';

/** Adds a progress note; only white space changes nothing. Closed actions accept notes too. */
export function addNote(action: Action, by: Actor, at: Instant, text: string): Action {
  const words = text.trim();
  if (words === '') return action;
  return { ...action, notes: [...action.notes, { at, by, text: words }] };
}
