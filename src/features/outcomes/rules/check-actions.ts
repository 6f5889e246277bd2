import type { Action } from '../../../model/action.js';
import type { Group } from '../../../model/group.js';
import { leadName, leadPeople } from '../../../model/lead-people.js';
import type { PersonId } from '../../../model/lead.js';
import { isVague } from './vague-task.js';

/** What is wrong with an action before its meeting closes. */
export type Fault =
  | { readonly fault: 'no-lead' }
  | { readonly fault: 'lead-unclear'; readonly names: readonly string[] }
  /** Its leads match nobody here. */
  | { readonly fault: 'nobody'; readonly names: readonly string[] }
  /** We cannot write to any of its leads. */
  | { readonly fault: 'unreachable'; readonly names: readonly string[] }
  | { readonly fault: 'no-deadline' }
  | { readonly fault: 'vague' }
  | { readonly fault: 'same-as'; readonly reference: string };

/** An action and its faults. */
export interface Faulty {
  readonly action: Action;
  readonly faults: readonly Fault[];
}

/** What an action is checked against. */
interface Held {
  readonly group: Group;
  /** The first open action of the group with the same task, which may be the action itself; null if there is none. */
  readonly similarTo: (action: Action) => Action | null;
  readonly isOutOfReach: (person: PersonId) => boolean;
}

/** Returns the open actions that have faults, in their order. */
export const checkActions = (actions: readonly Action[], held: Held): readonly Faulty[] =>
  actions
    .filter(({ status }) => status === 'open')
    .map((action) => ({ action, faults: faultsOf(action, held) }))
    .filter(({ faults }) => faults.length > 0);

function faultsOf(action: Action, { group, similarTo, isOutOfReach }: Held): readonly Fault[] {
  const same = similarTo(action);
  const { basis, due } = action.deadline;
  return [
    ...leadFaults(action, group, isOutOfReach),
    ...(due === null && basis !== 'ongoing' ? [{ fault: 'no-deadline' } as const] : []),
    ...(isVague(action.task) ? [{ fault: 'vague' } as const] : []),
    ...(same === null || same.reference === action.reference
      ? []
      : [{ fault: 'same-as', reference: same.reference } as const]),
  ];
}

function leadFaults(action: Action, group: Group, isOutOfReach: Held['isOutOfReach']): readonly Fault[] {
  const { leads } = action;
  if (leads.length === 0) return [{ fault: 'no-lead' }];
  const unclear = leads.filter(({ kind }) => kind === 'unclear');
  const people = leadPeople(action, group);
  if (unclear.length === leads.length) return [{ fault: 'lead-unclear', names: unclear.map(({ name }) => name) }];
  if (people.length === 0) return [{ fault: 'nobody', names: leads.map(({ name }) => name) }];
  if (!people.every(isOutOfReach)) return [];
  return [{ fault: 'unreachable', names: people.map((person) => leadName(person, action, group)) }];
}
