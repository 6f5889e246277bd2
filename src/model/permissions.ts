import type { Group } from './group.js';
import { hasRole, isRun, takesPart } from './members.js';
import type { PersonId } from './lead.js';
import type { Action } from './action.js';
import { leadPeople } from './lead-people.js';

/**
 * What a person may do with an action. Chair, deputy, secretary and the person who raised it may do everything; a lead, also
 * through a set, may close it and write notes, and ask for more. While nobody runs a group any member may do everything. Of
 * those who are no members, or only observe, a lead alone may do anything: what a lead may.
 */
export function permissionsFor(person: PersonId, action: Action, group: Group): Permissions {
  const mayAsk = leadPeople(action, group).includes(person);
  if (!takesPart(group, person)) return { mayClose: mayAsk, mayEdit: false, mayNote: mayAsk, mayAsk };
  const mayEdit = mayCloseOutright(person, action, group) || !isRun(group);
  const mayAnswer = mayEdit || mayAsk;
  return { mayClose: mayAnswer, mayEdit, mayNote: mayAnswer, mayAsk };
}

/** Whether a person's "done" closes the action for every lead: who runs the group, or the member who raised it. */
export function mayCloseOutright(person: PersonId, action: Action, group: Group): boolean {
  return hasRole(group, person) || (action.raisedBy.id === person && takesPart(group, person));
}

/** Whether a person confirms what leads propose to close: who runs the group, and who may change the action while nobody does. */
export const mayConfirm = (person: PersonId, action: Action, group: Group): boolean =>
  isRun(group) ? hasRole(group, person) : permissionsFor(person, action, group).mayEdit;

/** What the reader of an answer may do with an action; the server checks it again when it is asked. */
export interface Permissions {
  readonly mayClose: boolean;
  readonly mayEdit: boolean;
  readonly mayNote: boolean;
  /** Whether the action is theirs to ask about: more time, or that it is not theirs. */
  readonly mayAsk: boolean;
}
