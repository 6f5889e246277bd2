import type { Action } from '../model/action.js';
import type { ReadAction } from '../reading/actions/read-action.js';
import type { Group } from '../model/group.js';
import { withOutsiders } from './follow-roster.js';
import type { Asker } from '../ports/asker.js';
import { recordChange } from './record-change.js';

/** An action as read, with its place in a plan if it has one. */
type Logged = Pick<ReadAction, 'task' | 'leads' | 'deadline' | 'quote'> & Pick<Action, 'plan'>;

/**
 * Logs these actions under the group's next references, and marks the asker's activity as handled. `source` is what
 * brought them: a message, or a review of minutes.
 */
export function withActions(
  group: Group,
  read: readonly Logged[],
  asker: Asker,
  source: string,
): { readonly group: Group; readonly actions: readonly Action[] } {
  const record = recordChange(group, withNumbered(group, read, asker, source), asker, 'mayEdit');
  return { group: record, actions: record.actions.slice(group.actions.length) };
}

/** Logs these actions under the group's next references, without recording that as somebody's change. */
export function withNumbered(group: Group, read: readonly Logged[], asker: Asker, source: string): Group {
  const actions = read.map((action, index) => numbered(action, group, index, asker, source));
  return {
    ...withOutsiders(group, read),
    nextNumber: group.nextNumber + actions.length,
    actions: [...group.actions, ...actions],
  };
}

function numbered(read: Logged, group: Group, index: number, asker: Asker, source: string): Action {
  const by = { id: asker.person.id, name: asker.person.name };
  return {
    reference: `${group.prefix}-${group.nextNumber + index}`,
    task: read.task,
    leads: read.leads,
    deadline: read.deadline,
    firstDeadline: read.deadline,
    status: 'open',
    raisedAt: asker.now,
    raisedBy: by,
    source,
    quote: read.quote,
    closedAt: null,
    completions: [],
    notes: [],
    requests: [],
    history: [{ at: asker.now, by, change: 'logged' }],
    askedToAttend: null,
    hold: null,
    closure: null,
    ...(read.plan === undefined ? {} : { plan: read.plan }),
  };
}
