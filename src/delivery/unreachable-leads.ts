import type { Action } from '../model/action.js';
import { leadName, waitingLeads } from '../model/lead-people.js';
import type { Group } from '../model/group.js';
import type { PersonId } from '../model/lead.js';
import type { UnreachableLead } from '../model/unreachable-lead.js';
import type { Unreachable } from '../model/out-of-reach.js';

/** Why people cannot be reached, of those who are known not to be. */
export type UnreachablePeople = ReadonlyMap<PersonId, Unreachable>;

/** The leads of an action that it still waits for and who cannot be reached, and why. */
export const unreachableLeads = (action: Action, group: Group, people: UnreachablePeople): readonly UnreachableLead[] =>
  waitingLeads(action, group).flatMap((person) => {
    const reason = people.get(person);
    return reason === undefined ? [] : [{ reference: action.reference, name: leadName(person, action, group), reason }];
  });
