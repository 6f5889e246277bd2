import type { Group, GroupId } from '../core/groups/group.js';
import { StoreError } from '../ports/store-error.js';
import type { Store } from '../ports/store.js';

/** The group, or null when there is none or what is kept of it is damaged, which must stop no other group. */
export async function findReadable(store: Store, id: GroupId): Promise<Group | null> {
  try {
    return await store.findGroup(id);
  } catch (error) {
    if (error instanceof StoreError && error.code === 'unreadable') return null;
    throw error;
  }
}
