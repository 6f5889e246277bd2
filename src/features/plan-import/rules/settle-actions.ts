import type { Action } from '../../../model/action.js';
import type { Actor } from '../../../model/actor.js';
import type { Instant } from '../../../model/calendar/day.js';
import { closeAction } from '../../actions/rules/closing.js';
import type { NewAction } from './keep-plan.js';

/** Sets an action to the status that its plan states: begun with a note, planned with a remark, or done. */
export function settleAction(action: Action, brought: NewAction, by: Actor, at: Instant): Action {
  const { progress, status } = brought;
  const rating =
    status === 'begun' ? { rating: 'amber' as const } : status === 'planned' ? { rating: 'blue' as const } : {};
  const noted =
    progress === null ? action : { ...action, notes: [...action.notes, { at, by, text: progress, ...rating }] };
  return status === 'done' ? closeAction(noted, by, at) : noted;
}
