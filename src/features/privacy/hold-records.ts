import { changeHold } from './rules/change-hold.js';
import type { Problem } from '../../model/problem.js';
import { headOf } from '../../model/group-head.js';
import type { Group } from '../../model/group.js';
import { isMember, mayRun } from '../../model/members.js';
import type { PersonId } from '../../model/lead.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { GroupHeldReply } from './reply.js';
import type { Asker } from '../../ports/asker.js';
import { recordChange } from '../../access/record-change.js';
import type { ActionChange } from '../../access/change-action.js';
import type { Services } from '../../ports/services.js';

/** Whether a person may hold a group's records: chair and secretary, or any member while there is neither. */
const mayHold = (group: Group, person: PersonId): boolean => isMember(group, person) && mayRun(group, person);

/** Puts a hold on an action, or releases it. */
export const holdAction = (asker: Asker, isHeld: boolean): ActionChange => ({
  needs: 'mayNote',
  apply: (action, group, by) =>
    mayHold(group, by.id)
      ? { action: changeHold(action, by, asker.now, isHeld), news: { change: isHeld ? 'held' : 'released', by } }
      : { problem: { code: 'not-allowed-to-hold', reference: action.reference } },
});

/** Puts a hold on all records of this conversation's group, or releases it. */
export async function holdGroup(
  { store }: Services,
  asker: Asker,
  isHeld: boolean,
): Promise<GroupHeldReply | ProblemReply> {
  if (asker.conversation.isPersonal) return problemReply({ code: 'hold-in-group' });
  const by = { id: asker.person.id, name: asker.person.name };
  const result = await store.changeGroup<Group | Problem>(asker.conversation.group, (group) => {
    if (group?.tenant !== asker.tenant) return { record: group, result: { code: 'hold-in-group' } };
    if (!mayHold(group, by.id)) return { record: group, result: { code: 'not-allowed-to-hold', reference: null } };
    if ((group.retention.hold !== null) === isHeld) return { record: group, result: group };
    const hold = isHeld ? { at: asker.now, by } : null;
    const held = { ...group, retention: { ...group.retention, hold } };
    const record = recordChange(group, held, asker, 'mayRun');
    return { record, result: record };
  });
  return 'code' in result ? problemReply(result) : { kind: 'group-held', group: headOf(result), isHeld };
}
