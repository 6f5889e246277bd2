import type { Action } from '../../../model/action.js';
import type { ActionEvent } from '../../../model/action-event.js';
import type { Actor } from '../../../model/actor.js';
import { decidersOf } from '../../../model/deciders.js';
import type { Group } from '../../../model/group.js';
import { leadName, leadPeople, sufficesOne } from '../../../model/lead-people.js';

/** What happened to an action that somebody closed, or proposed to close. */
export function closingEvent(action: Action, group: Group, by: Actor): ActionEvent {
  const { closure } = action;
  if (action.status === 'open') {
    const deciders = decidersOf(group, action, by.id).map((person) => leadName(person, action, group));
    return { change: 'closure-proposed', by, deciders };
  }
  const isDone = closure === null || closure.kind === 'done';
  const others = isDone ? unsaid(action, group, by) : [];
  if (others.length > 0) return { change: 'done-for-all', by, others };
  return isDone ? { change: 'done', by } : { change: 'closed-as', by, closure: { kind: closure.kind, to: closure.to } };
}

/** The names of the other leads who had not reported their part as done; empty unless each of several had a part. */
function unsaid(action: Action, group: Group, by: Actor): readonly string[] {
  const leads = leadPeople(action, group);
  if (sufficesOne(action) || leads.length < 2) return [];
  const said = new Set([by.id, ...action.completions.map((completion) => completion.by.id)]);
  return leads.filter((person) => !said.has(person)).map((person) => leadName(person, action, group));
}
