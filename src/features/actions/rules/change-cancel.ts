import type { Instant } from '../../../model/calendar/day.js';
import { afterClosing } from './overtaken.js';
import type { Action, HistoryEntry } from '../../../model/action.js';
import type { Actor } from '../../../model/actor.js';

function withdrawn(action: Action, entry: HistoryEntry): Action {
  if (action.status === 'cancelled') return action;
  const requests = afterClosing(action, entry.by, entry.at);
  return {
    ...action,
    status: 'cancelled',
    closedAt: entry.at,
    closure: null,
    requests,
    history: [...action.history, entry],
  };
}

/** Cancels an action, with a reason if given. Returns an already cancelled one unchanged. */
export function cancelAction(action: Action, by: Actor, at: Instant, reason: string | null): Action {
  const words = reason?.trim() ?? '';
  const entry = { at, by, change: 'cancelled', before: action.status } as const;
  return withdrawn(action, words === '' ? entry : { ...entry, reason: words });
}

/** Undoes an action that was logged by mistake: cancels it, and marks it so that lists and summaries leave it out. */
export function undoAction(action: Action, by: Actor, at: Instant): Action {
  return withdrawn(action, { at, by, change: 'undone', before: action.status });
}
