import type { Group } from './group.js';
import { hasRole, isRun, takesPart } from './members.js';
import type { PersonId } from './lead.js';
import type { Action } from './action.js';
import { leadPeople } from './lead-people.js';

/**
 * What a person may do with an action. Chair, deputy, secretary and the member who raised it may do everything. A lead,
 * also through a set, may close it, write notes and ask for more time. While nobody runs a group, any member may do
 * everything. Observers and people who are not members may do nothing, unless they lead it: then what a lead may.
 */
export function permissionsFor(person: PersonId, action: Action, group: Group): Permissions {
  const mayAsk = leadPeople(action, group).includes(person);
  if (!takesPart(group, person)) return { mayClose: mayAsk, mayEdit: false, mayNote: mayAsk, mayAsk };
  const mayEdit = mayCloseOutright(person, action, group) || !isRun(group);
  const mayAnswer = mayEdit || mayAsk;
  return { mayClose: mayAnswer, mayEdit, mayNote: mayAnswer, mayAsk };
}

/** Whether a person's "done" closes the action for every lead: they run the group, or are the member who raised it. */
export function mayCloseOutright(person: PersonId, action: Action, group: Group): boolean {
  return hasRole(group, person) || (action.raisedBy.id === person && takesPart(group, person));
}

/**
 * Whether a person confirms what leads propose to close: they run the group or, while nobody does, may change the
 * action.
 */
export const mayConfirm = (person: PersonId, action: Action, group: Group): boolean =>
  isRun(group) ? hasRole(group, person) : permissionsFor(person, action, group).mayEdit;

/** What the reader of an answer may do with an action; the bot checks it again when they do it. */
export interface Permissions {
  readonly mayClose: boolean;
  readonly mayEdit: boolean;
  readonly mayNote: boolean;
  /** Whether they may ask for more time, or say that it is not theirs. */
  readonly mayAsk: boolean;
}
