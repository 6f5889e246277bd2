import { changeDeadline } from '../core/actions/change-deadline.js';
import { changeLeads } from '../core/actions/change-leads.js';
import { changeTask } from '../core/actions/change-task.js';
import type { Action } from '../core/actions/action.js';
import type { Problem } from '../core/answers/problem.js';
import { isDay } from '../core/calendar/days.js';
import type { Submission } from '../core/commands/submission.js';
import { type Deadline, NO_DEADLINE } from '../core/deadlines/deadline.js';
import type { Group } from '../core/groups/group.js';
import type { Lead } from '../core/leads/lead.js';
import { resolveLeads } from '../core/leads/resolve-leads.js';
import { leadsProblem } from './action-changes.js';
import type { Asker } from './asker.js';
import type { ActionChange } from './change-action.js';
import { rosterOf } from './read-context.js';

type Edit = Extract<Submission, { verb: 'save' }>;

/** What the edit form asks for: task, leads and date at once, or nothing of it when one of them cannot be. */
export const saveEdit = (asker: Asker, edit: Edit): ActionChange => ({
  needs: 'mayEdit',
  apply: (action, group, by) => {
    const task = edit.task?.trim() ?? action.task;
    if (task === '') return { problem: { code: 'no-task', said: '' } };
    const leads = editedLeads(action, group, edit, asker);
    if ('code' in leads) return { problem: leads };
    const deadline = editedDeadline(action, edit.due);
    if (deadline === null) return { problem: { code: 'no-such-date', said: edit.due ?? '' } };
    const retasked = task === action.task ? action : changeTask(action, by, asker.now, task);
    const moved = deadline === action.deadline ? retasked : changeDeadline(retasked, by, asker.now, deadline);
    return { action: changeLeads(moved, group, by, asker.now, leads), news: { change: 'edited', by } };
  },
});

/** The leads picked in the form and those written beside it; neither touched leaves them as they are. */
function editedLeads(action: Action, group: Group, edit: Edit, asker: Asker): readonly Lead[] | Problem {
  const words = edit.leadWords?.trim() ?? '';
  if (edit.leads === null && words === '') return action.leads;
  const picked: Lead[] = [];
  for (const id of edit.leads ?? []) {
    const lead = pickedLead(id, action, group);
    if (lead === null) return { code: 'person-unknown', said: id };
    picked.push(lead);
  }
  const written = words === '' ? [] : resolveLeads(words, rosterOf(group, asker));
  const problem = words === '' ? null : leadsProblem(written, group, words);
  if (problem !== null) return problem;
  const known = new Set(picked.map((lead) => lead.name));
  return [...picked, ...written.filter((lead) => !known.has(lead.name))];
}

function pickedLead(id: string, action: Action, group: Group): Lead | null {
  const member = group.members.find((candidate) => candidate.id === id || candidate.aadObjectId === id);
  if (member !== undefined) return { kind: 'person', person: member.id, name: member.name };
  const set = group.sets.find((candidate) => candidate.name === id);
  if (set !== undefined) return { kind: 'set', set: set.name, name: set.name };
  return action.leads.find((lead) => lead.name === id || (lead.kind === 'person' && lead.person === id)) ?? null;
}

/** The deadline after the form: the same object when its day was not touched; null for a day that cannot be. */
function editedDeadline(action: Action, due: string | null): Deadline | null {
  if (due === null || due === (action.deadline.due ?? '')) return action.deadline;
  if (due === '') return NO_DEADLINE;
  return isDay(due) ? { said: due, basis: 'day', from: due, due, inferred: [] } : null;
}
