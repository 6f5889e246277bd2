import type { GroupId } from '../model/group.js';
import { readMembers, setUninstalled } from './follow-members.js';
import type { Services } from '../ports/services.js';

/**
 * The app was taken out of these conversations: what is kept to talk there goes, and their groups are silent and hidden.
 * What the groups recorded stays.
 */
export async function appTakenOut(services: Services, conversations: readonly string[]): Promise<void> {
  const now = services.clock.now();
  for (const key of new Set(conversations)) {
    await services.store.saveConversation(key, null);
    await setUninstalled(services, key, now);
  }
}

/** The app is in a group's conversation, perhaps again: the group is whole, and its members are those of now. */
export async function appPutIn(services: Services, id: GroupId): Promise<void> {
  const group = await services.store.findGroup(id);
  if (group === null) return;
  await setUninstalled(services, id, null);
  if (!group.isPersonal) await readMembers(services, id);
}
