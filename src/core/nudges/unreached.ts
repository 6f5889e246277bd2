import type { Action } from '../actions/action.js';
import { leadName, waitingLeads } from '../actions/lead-people.js';
import type { Unreached } from '../answers/reach-answer.js';
import type { Group } from '../groups/group.js';
import type { Unreachable } from '../groups/person.js';
import type { PersonId } from '../leads/lead.js';

/** Why people cannot be reached, of those who are known not to be. */
export type OutOfReachPeople = ReadonlyMap<PersonId, Unreachable>;

/** The leads of an action that it still waits for and who cannot be reached, and why. */
export const unreachedLeads = (action: Action, group: Group, people: OutOfReachPeople): readonly Unreached[] =>
  waitingLeads(action, group).flatMap((person) => {
    const reason = people.get(person);
    return reason === undefined ? [] : [{ reference: action.reference, name: leadName(person, action, group), reason }];
  });
