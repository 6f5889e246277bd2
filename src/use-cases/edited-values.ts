import type { Action } from '../core/actions/action.js';
import type { Problem } from '../core/answers/problem.js';
import { isDay } from '../core/calendar/days.js';
import type { EditedValues } from '../core/commands/submission.js';
import { type Deadline, NO_DEADLINE } from '../core/deadlines/deadline.js';
import type { Group } from '../core/groups/group.js';
import type { Lead } from '../core/leads/lead.js';
import { resolveLeads } from '../core/leads/resolve-leads.js';
import { leadsProblem } from './action-changes.js';
import type { Asker } from './asker.js';
import { rosterOf } from './read-context.js';

type Edited = Pick<Action, 'task' | 'leads' | 'deadline'>;

/**
 * What the edit form makes of an action: task, leads and deadline at once, or nothing of it when one of them cannot
 * be. What was not touched stays the same object.
 */
export function editedValues(before: Edited, edit: EditedValues, group: Group, asker: Asker): Edited | Problem {
  const task = edit.task?.trim() ?? before.task;
  if (task === '') return { code: 'no-task', said: '' };
  const leads = editedLeads(before.leads, edit, group, asker);
  if ('code' in leads) return leads;
  const deadline = editedDeadline(before.deadline, edit.due);
  return deadline === null ? { code: 'no-such-date', said: edit.due ?? '' } : { task, leads, deadline };
}

/** The leads picked in the form and those written beside it; neither touched leaves them as they are. */
function editedLeads(
  before: readonly Lead[],
  edit: EditedValues,
  group: Group,
  asker: Asker,
): readonly Lead[] | Problem {
  const words = edit.leadWords?.trim() ?? '';
  if (edit.leads === null && words === '') return before;
  const picked: Lead[] = [];
  for (const id of edit.leads ?? []) {
    const lead = pickedLead(id, before, group);
    if (lead === null) return { code: 'person-unknown', said: id };
    picked.push(lead);
  }
  const written = words === '' ? [] : resolveLeads(words, rosterOf(group, asker));
  const problem = words === '' ? null : leadsProblem(written, group, words);
  if (problem !== null) return problem;
  const known = new Set(picked.map((lead) => lead.name));
  return [...picked, ...written.filter((lead) => !known.has(lead.name))];
}

function pickedLead(id: string, before: readonly Lead[], group: Group): Lead | null {
  const member = group.members.find((candidate) => candidate.id === id || candidate.aadObjectId === id);
  if (member !== undefined) return { kind: 'person', person: member.id, name: member.name };
  const set = group.sets.find((candidate) => candidate.name === id);
  if (set !== undefined) return { kind: 'set', set: set.name, name: set.name };
  return before.find((lead) => lead.name === id || (lead.kind === 'person' && lead.person === id)) ?? null;
}

/** The deadline after the form: the same object when its day was not touched; null for a day that cannot be. */
function editedDeadline(before: Deadline, due: string | null): Deadline | null {
  if (due === null || due === (before.due ?? '')) return before;
  if (due === '') return NO_DEADLINE;
  return isDay(due) ? { said: due, basis: 'day', from: due, due, inferred: [] } : null;
}
