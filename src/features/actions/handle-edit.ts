import { type ActionChange, applyChange } from '../../access/change-action.js';
import type { EditedForm } from '../../model/edited-fields.js';
import { formFor } from '../../model/edit-form.js';
import { withEffectiveDue } from '../../model/lateness.js';
import { permissionsFor } from '../../model/permissions.js';
import type { Problem } from '../../model/problem.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { asKnownTo } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { ActionTarget } from '../feature.js';
import {
  changedReply,
  type DetailReply,
  type EditFormReply,
  type LoggedReply,
  loggedReply,
  loggedWith,
} from './reply.js';
import { changeDeadline } from './rules/change-deadline.js';
import { changeLeads } from './rules/change-leads.js';
import { changeTask } from './rules/change-task.js';
import { editedValues } from './rules/edited-values.js';

/** An action whose form is opened or saved; `from` says what saving returns to: the card of what was just logged. */
interface Edit extends ActionTarget {
  readonly from: 'logged' | null;
}

/** The form for correcting an action's task, leads and date, for somebody who may. */
export async function editForm(
  services: Services,
  asker: Asker,
  { group: id, reference, from }: Edit,
  problems: readonly Problem[] = [],
): Promise<EditFormReply | ProblemReply> {
  const group = asKnownTo(await services.store.findGroup(id, [reference]), asker);
  const action = group?.actions.find((candidate) => candidate.reference === reference);
  if (group === null || action === undefined) return problemReply({ code: 'unknown-reference', reference });
  if (!permissionsFor(asker.person.id, action, group).mayEdit) return problemReply({ code: 'not-allowed', reference });
  const { task, leads, deadline } = withEffectiveDue(action, group);
  return { kind: 'edit-form', ...formFor({ reference, from, task, leads, deadline }, group, problems) };
}

/** The problems that the person can correct in the form. */
const REPAIRABLE: ReadonlySet<string> = new Set<Problem['code']>([
  'no-task',
  'no-such-date',
  'person-unknown',
  'lead-unclear',
  'lead-not-read',
]);

/** Saves the edit form; if something in it cannot be accepted, returns the form with the problem. */
export async function saveForm(
  services: Services,
  asker: Asker,
  edit: Edit & EditedForm,
): Promise<DetailReply | LoggedReply | EditFormReply | ProblemReply> {
  const changed = await applyChange(services, asker, edit, saveEdit(asker, edit));
  if ('problem' in changed)
    return REPAIRABLE.has(changed.problem.code)
      ? editForm(services, asker, edit, [changed.problem])
      : problemReply(changed.problem);
  const { group, action } = changed;
  return edit.from === 'logged'
    ? loggedReply(group, loggedWith(group, action), [], asker)
    : changedReply(changed, asker);
}

/** Changes task, leads and date together, or nothing if one of them cannot be accepted. */
const saveEdit = (asker: Asker, edit: EditedForm): ActionChange => ({
  needs: 'mayEdit',
  apply: (action, group, by) => {
    const edited = editedValues(action, edit, group, asker);
    if ('code' in edited) return { problem: edited };
    const { task, leads, deadline } = edited;
    const retasked = task === action.task ? action : changeTask(action, by, asker.now, task);
    const moved = deadline === action.deadline ? retasked : changeDeadline(retasked, by, asker.now, deadline);
    return { action: changeLeads(moved, group, by, asker.now, leads), news: { change: 'edited', by } };
  },
});
