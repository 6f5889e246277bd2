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

/** How what a message says now differs from what was logged from it. */
export interface Compared {
  readonly changes: readonly OfferedChange[];
  /** What it says as well, and was not logged. */
  readonly fresh: readonly SaidAction[];
  /** What is still open and it says no more. */
  readonly gone: readonly Action[];
}

const NOBODY = { id: '', name: '' };
const namesOf = (leads: readonly Lead[]): string => leads.map(({ name }) => name).join(', ');
const firstLeads = (action: Action): string =>
  standingHistory(action).find(({ change }) => change === 'leads')?.before ?? namesOf(action.leads);
const isSameSaid = (one: Deadline, other: Deadline): boolean =>
  one.said !== null && other.said !== null ? fold(one.said) === fold(other.said) : one.said === other.said;

/** What the message now says otherwise than when it was logged, but for what has become so since. */
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
 * What an edited message says now, beside the actions that were logged from it. What is done or cancelled stays as it is;
 * of a message that was deleted and has come back, what was taken back since is offered again.
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
    // What no card can carry could not be logged later.
    fresh: fresh
      .map(({ task, leads, deadline, quote }) => ({ task, leads, deadline, quote: quote.slice(0, 200) }))
      .filter((one) => writeSaidAction(one) !== null),
    gone: gone.filter(({ status }) => status === 'open'),
  };
}
