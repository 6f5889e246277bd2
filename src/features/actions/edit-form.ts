import { permissionsFor } from '../../model/permissions.js';
import type { Answer } from '../answer.js';
import type { Problem } from '../../model/problem.js';
import { localDay } from '../../model/calendar/zones.js';
import { headOf } from '../../model/group-head.js';
import type { Group, GroupId } from '../../model/group.js';
import { problemAnswer } from '../answers.js';
import type { Asker } from '../../ports/asker.js';
import { withEffectiveDue } from '../lists/list-actions.js';
import type { Services } from '../../ports/services.js';
import type { EditedAction } from './edited-action.js';
import { findKnownAction } from '../../access/locate-action.js';

/** The form in which an action's task, leads and date are corrected, for someone who may. */
export async function editForm(
  services: Services,
  asker: Asker,
  target: { readonly group: GroupId; readonly reference: string; readonly from: 'logged' | null },
  problems: readonly Problem[] = [],
): Promise<Answer> {
  const located = await findKnownAction(services, asker, target);
  if (!located.ok) return problemAnswer(located.problem);
  const { group, action } = located;
  if (!permissionsFor(asker.person.id, action, group).mayEdit)
    return problemAnswer({ code: 'not-allowed', reference: action.reference });
  const { task, leads, deadline } = withEffectiveDue(action, group);
  const { from } = target;
  const edited: EditedAction = { kind: 'action', reference: action.reference, from, task, leads, deadline };
  return formFor(edited, group, asker, problems);
}

/** The form over these values, with who and what may be picked in it. */
export function formFor(edited: EditedAction, group: Group, asker: Asker, problems: readonly Problem[]): Answer {
  return {
    kind: 'edit-form',
    group: headOf(group),
    edited,
    members: group.members.map(({ id, name, email }) => (email === undefined ? { id, name } : { id, name, email })),
    sets: group.sets.map((set) => set.name),
    today: localDay(asker.now, group.zone),
    problems,
  };
}
