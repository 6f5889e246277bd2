import type { GroupId } from '../core/groups/group.js';
import { withListedMembers, withoutMember } from '../core/groups/members.js';
import type { PersonId } from '../core/leads/lead.js';
import type { Asker } from './asker.js';
import type { Services } from './services.js';

/** Someone joined the conversation: the group's members are read anew, when there is a group. */
export async function memberJoined(services: Services, asker: Asker): Promise<void> {
  if ((await services.store.findGroup(asker.conversation.group)) === null) return;
  const listed = await services.directory.listMembers(asker.conversation.key);
  if (listed.length === 0) return;
  await services.store.changeGroup(asker.conversation.group, (group) => ({
    record: group === null ? null : withListedMembers(group, listed),
    result: undefined,
  }));
}

/** Someone left: they are no longer a member, and what they lead stays theirs until it is reassigned. */
export async function memberLeft(services: Services, group: GroupId, person: PersonId): Promise<void> {
  if ((await services.store.findGroup(group)) === null) return;
  await services.store.changeGroup(group, (current) => ({
    record: current === null ? null : withoutMember(current, person),
    result: undefined,
  }));
}
