import type { Permissions } from '../answers/answer.js';
import type { Group } from '../groups/group.js';
import { hasRole, isMember, isRun } from '../groups/members.js';
import type { PersonId } from '../leads/lead.js';
import type { Action } from './action.js';
import { leadPeople } from './lead-people.js';

/**
 * What a person may do with an action. Chair, secretary and whoever raised it may do everything; a lead, also through a
 * set, may close it and write notes. While a group has neither chair nor secretary any member may do everything; those
 * who are not members may do nothing.
 */
export function permissionsFor(person: PersonId, action: Action, group: Group): Permissions {
  if (!isMember(group, person)) return { mayClose: false, mayEdit: false, mayNote: false, mayAsk: false };
  const mayEdit = mayCloseOutright(person, action, group) || !isRun(group);
  const mayAsk = leadPeople(action, group).includes(person);
  const mayAnswer = mayEdit || mayAsk;
  return { mayClose: mayAnswer, mayEdit, mayNote: mayAnswer, mayAsk };
}

/** Whether a person's "done" closes the action for every lead: chair, secretary, or whoever raised it. */
export function mayCloseOutright(person: PersonId, action: Action, group: Group): boolean {
  return hasRole(group, person) || action.raisedBy.id === person;
}
