import { type Action, isUndone, type SaidAction, standingHistory, writeSaidAction } from '../../../model/action.js';
import type { Deadline } from '../../../model/deadline.js';
import type { Group } from '../../../model/group.js';
import type { Lead } from '../../../model/lead.js';
import { fold } from '../../../reading/text/fold.js';
import { changeDeadline } from '../../actions/rules/change-deadline.js';
import { changeLeads } from '../../actions/rules/change-leads.js';
import { changeTask } from '../../actions/rules/change-task.js';
import type { OfferedChange, Patch } from './offered-change.js';
import { firstTask, pairActions } from './pair-actions.js';

type Said = Pick<SaidAction, 'task' | 'leads' | 'deadline' | 'quote'>;

/** How a message now differs from what was logged from it. */
export interface Compared {
  readonly changes: readonly OfferedChange[];
  /** What the message adds, and was not logged. */
  readonly fresh: readonly SaidAction[];
  /** The open actions that the message no longer has. */
  readonly gone: readonly Action[];
}

const NOBODY = { id: '', name: '' };
const namesOf = (leads: readonly Lead[]): string => leads.map(({ name }) => name).join(', ');
const firstLeads = (action: Action): string =>
  standingHistory(action).find(({ change }) => change === 'leads')?.before ?? namesOf(action.leads);
const isSameSaid = (one: Deadline, other: Deadline): boolean =>
  one.said !== null && other.said !== null ? fold(one.said) === fold(other.said) : one.said === other.said;

/** What the message says differently from when it was logged, except what the action already matches. */
export function patchFor(action: Action, group: Group, said: Said): Patch {
  const { raisedAt: at } = action;
  const isTask = fold(said.task) !== fold(firstTask(action));
  const isLeads = fold(namesOf(said.leads)) !== fold(firstLeads(action));
  const isDeadline = !isSameSaid(said.deadline, action.firstDeadline);
  return {
    ...(isTask && changeTask(action, NOBODY, at, said.task) !== action ? { task: said.task } : {}),
    ...(isLeads && changeLeads(action, group, NOBODY, at, said.leads) !== action ? { leads: said.leads } : {}),
    ...(isDeadline && changeDeadline(action, NOBODY, at, said.deadline) !== action ? { deadline: said.deadline } : {}),
  };
}

/**
 * Compares what an edited message says now with the actions logged from it. Done or cancelled actions stay as they are.
 * When a deleted message has come back (`isBack`), actions that were undone since are offered again.
 */
export function compareMessage(
  logged: readonly Action[],
  said: readonly Said[],
  group: Group,
  isBack: boolean,
): Compared {
  const { pairs, gone, fresh } = pairActions(logged, said);
  return {
    changes: pairs.flatMap(([action, now]) => {
      const comesBack = isBack && isUndone(action);
      if (action.status !== 'open' && !comesBack) return [];
      const patch = patchFor(action, group, now);
      return comesBack || Object.keys(patch).length > 0 ? [{ action, patch }] : [];
    }),
    // Only what a card can carry could be logged later.
    fresh: fresh
      .map(({ task, leads, deadline, quote }) => ({ task, leads, deadline, quote: quote.slice(0, 200) }))
      .filter((one) => writeSaidAction(one) !== null),
    gone: gone.filter(({ status }) => status === 'open'),
  };
}
