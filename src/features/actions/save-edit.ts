import { changeDeadline } from './rules/change-deadline.js';
import { changeLeads } from './rules/change-leads.js';
import { changeTask } from './rules/change-task.js';
import type { Asker } from '../../ports/asker.js';
import type { ActionChange } from '../../access/change-action.js';
import { editedValues } from './rules/edited-values.js';
import type { EditedForm } from '../../model/edited-fields.js';

/** What the edit form asks for: task, leads and date at once, or nothing of it when one of them cannot be. */
export const saveEdit = (asker: Asker, edit: EditedForm): ActionChange => ({
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
