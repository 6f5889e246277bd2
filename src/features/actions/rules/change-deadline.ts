import type { Instant } from '../../../model/calendar/day.js';
import type { Deadline } from '../../../model/deadline.js';
import { afterMove } from './overtaken.js';
import type { Action } from '../../../model/action.js';
import type { Actor } from '../../../model/actor.js';

/** "Next meeting" said again is another meeting than before, so it is never the same deadline. */
const sameDeadline = (one: Deadline, other: Deadline): boolean =>
  one.basis !== 'meeting' && one.basis === other.basis && one.from === other.from && one.due === other.due;

/**
 * Moves the deadline. Keeps the first deadline, and ends open requests for a day up to the new one. A deadline of the
 * same basis and days changes nothing. `reason` is optional. The history records the day it had, else the words, else
 * nothing.
 */
export function changeDeadline(
  action: Action,
  by: Actor,
  at: Instant,
  deadline: Deadline,
  reason: string | null = null,
): Action {
  if (sameDeadline(action.deadline, deadline)) return action;
  const before = action.deadline.due ?? action.deadline.said ?? '';
  const entry = { at, by, change: 'deadline', before } as const;
  return {
    ...action,
    deadline,
    requests: afterMove(action, by, at, deadline),
    history: [...action.history, reason === null ? entry : { ...entry, reason }],
  };
}
