import type { Action } from '../../../model/action.js';
import type { ActionEvent } from '../../../model/action-event.js';
import type { Actor } from '../../../model/actor.js';
import { decidersOf } from '../../../model/deciders.js';
import type { Group } from '../../../model/group.js';
import { leadName } from '../../../model/lead-people.js';

/** What has happened to an action that somebody closed, or proposed to close. */
export function closingEvent(action: Action, group: Group, by: Actor): ActionEvent {
  const { closure } = action;
  if (action.status === 'open') {
    const deciders = decidersOf(group, action, by.id).map((person) => leadName(person, action, group));
    return { change: 'closure-proposed', by, deciders };
  }
  return closure === null || closure.kind === 'done'
    ? { change: 'done', by }
    : { change: 'closed-as', by, closure: { kind: closure.kind, to: closure.to } };
}
