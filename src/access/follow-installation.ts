import type { GroupId } from '../model/group.js';
import { readMembers, setUninstalled } from './follow-members.js';
import type { Services } from '../ports/services.js';

/**
 * For when the app is removed from these conversations: forgets how to post there, and silences and hides their groups.
 * What the groups recorded stays.
 */
export async function appTakenOut(services: Services, conversations: readonly string[]): Promise<void> {
  const now = services.clock.now();
  for (const key of new Set(conversations)) {
    await services.store.saveConversation(key, null);
    await setUninstalled(services, key, now);
  }
}

/** For when the app is added to a group's conversation, perhaps again: shows the group again and reads its members. */
export async function appPutIn(services: Services, id: GroupId): Promise<void> {
  const group = await services.store.findGroup(id);
  if (group === null) return;
  await setUninstalled(services, id, null);
  if (!group.isPersonal) await readMembers(services, id);
}
