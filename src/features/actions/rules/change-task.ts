import type { Instant } from '../../../model/calendar/day.js';
import type { Action } from '../../../model/action.js';
import type { Actor } from '../../../model/actor.js';

/** Rewords the task. Empty words, or the same ones, change nothing. */
export function changeTask(action: Action, by: Actor, at: Instant, task: string): Action {
  const words = task.trim();
  if (words === '' || words === action.task) return action;
  return { ...action, task: words, history: [...action.history, { at, by, change: 'task', before: action.task }] };
}
