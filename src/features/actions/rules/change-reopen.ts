import type { Instant } from '../../../model/calendar/day.js';
import type { Action } from '../../../model/action.js';
import type { Actor } from '../../../model/actor.js';

/**
 * Reopens a closed or cancelled action. An action closed as done is asked of every lead again, so completions are
 * dropped (the history keeps them); a cancelled action returns as it was. Returns an open action unchanged.
 */
export function reopenAction(action: Action, by: Actor, at: Instant): Action {
  if (action.status === 'open') return action;
  return {
    ...action,
    status: 'open',
    closedAt: null,
    closure: null,
    completions: action.status === 'done' ? [] : action.completions,
    history: [...action.history, { at, by, change: 'reopened', before: action.status }],
  };
}

/** Takes back a lead's own "done" on an open action that several must do; null if they have not said so. */
export function reopenPart(action: Action, by: Actor, at: Instant): Action | null {
  const others = action.completions.filter((completion) => completion.by.id !== by.id);
  if (action.status !== 'open' || others.length === action.completions.length) return null;
  return { ...action, completions: others, history: [...action.history, { at, by, change: 'part-reopened' }] };
}
