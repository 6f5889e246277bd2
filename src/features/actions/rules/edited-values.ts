import type { Action } from '../../../model/action.js';
import type { Problem } from '../../../model/problem.js';
import { isDay } from '../../../model/calendar/days.js';
import { editedPatch, picksOf, splitPicked, type EditedFields, type EditedForm } from '../../../model/edited-fields.js';
import type { Patch } from '../../../model/form-patch.js';
import { type Deadline, NO_DEADLINE } from '../../../model/deadline.js';
import type { Group } from '../../../model/group.js';
import type { Lead } from '../../../model/lead.js';
import { resolveLeads } from '../../../reading/leads/resolve-leads.js';
import { type Giver, rosterOf } from '../../../reading/read-context.js';
import { leadsProblem } from './leads-problem.js';

type Edited = Pick<Action, 'task' | 'leads' | 'deadline'>;

/**
 * The task, leads and deadline of an action after the edit form, or a problem if one of them cannot be accepted.
 * Untouched values stay the same objects.
 */
export function editedValues(before: Edited, form: EditedForm, group: Group, giver: Giver): Edited | Problem {
  const patch = editedPatch(form);
  const task = patch.task === undefined ? before.task : (patch.task?.trim() ?? '');
  if (task === '') return { code: 'no-task', said: '' };
  const leads = editedLeads(before.leads, patch, group, giver);
  if ('code' in leads) return leads;
  const deadline = editedDeadline(before.deadline, patch.due);
  return deadline === null ? { code: 'no-such-date', said: patch.due ?? '' } : { task, leads, deadline };
}

/** The leads picked or typed in the form; untouched leads stay. */
function editedLeads(
  before: readonly Lead[],
  patch: Patch<EditedFields>,
  group: Group,
  giver: Giver,
): readonly Lead[] | Problem {
  if (patch.leads === undefined && patch.leadWords === undefined) return before;
  const had = splitPicked(
    before,
    group.sets.map(({ name }) => name),
  );
  const picked = patch.leads === undefined ? had.picked : pickedLeads(patch.leads ?? '', before, group);
  if ('code' in picked) return picked;
  const words = patch.leadWords?.trim() ?? '';
  const written = patch.leadWords === undefined ? had.inWords : resolveLeads(words, rosterOf(group, giver));
  const problem = words === '' ? null : leadsProblem(written, group, words);
  if (problem !== null) return problem;
  const known = new Set(picked.map((lead) => lead.name));
  return [...picked, ...written.filter((lead) => !known.has(lead.name))];
}

function pickedLeads(field: string, before: readonly Lead[], group: Group): readonly Lead[] | Problem {
  const picked: Lead[] = [];
  for (const id of picksOf(field)) {
    const lead = pickedLead(id, before, group);
    if (lead === null) return { code: 'person-unknown', said: id };
    picked.push(lead);
  }
  return picked;
}

function pickedLead(id: string, before: readonly Lead[], group: Group): Lead | null {
  const member = group.members.find((candidate) => candidate.id === id || candidate.aadObjectId === id);
  if (member !== undefined) return { kind: 'person', person: member.id, name: member.name };
  const set = group.sets.find((candidate) => candidate.name === id);
  if (set !== undefined) return { kind: 'set', set: set.name, name: set.name };
  return before.find((lead) => lead.name === id || (lead.kind === 'person' && lead.person === id)) ?? null;
}

/** The deadline after the form; null for an impossible day. */
function editedDeadline(before: Deadline, due: string | null | undefined): Deadline | null {
  if (due === undefined) return before;
  if (due === null) return NO_DEADLINE;
  return isDay(due) ? { said: due, basis: 'day', from: due, due, inferred: [] } : null;
}
