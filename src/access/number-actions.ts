import type { Action } from '../model/action.js';
import type { ReadAction } from '../reading/actions/read-action.js';
import type { Group } from '../model/group.js';
import { withOutsiders } from './follow-roster.js';
import type { Asker } from '../ports/asker.js';
import { recordChange } from './record-change.js';

/** An action as it was read; with its place where it stands in a plan. */
type Logged = Pick<ReadAction, 'task' | 'leads' | 'deadline' | 'quote'> & Pick<Action, 'plan'>;

/**
 * The group with these actions logged under its next references, and the asker's activity handled. `source` is what
 * brought them: a message, or a review of minutes.
 */
export function withActions(
  group: Group,
  read: readonly Logged[],
  asker: Asker,
  source: string,
): { readonly group: Group; readonly actions: readonly Action[] } {
  const record = recordChange(group, numberActions(group, read, asker, source), asker, 'mayEdit');
  return { group: record, actions: record.actions.slice(group.actions.length) };
}

/** The group with these actions under its next references, as a part of a change that is recorded as a whole. */
export function numberActions(group: Group, read: readonly Logged[], asker: Asker, source: string): Group {
  const actions = read.map((action, index) => numbered(action, group, index, asker, source));
  const logged = { nextNumber: group.nextNumber + actions.length, actions: [...group.actions, ...actions] };
  return { ...withOutsiders(group, read), ...logged };
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
