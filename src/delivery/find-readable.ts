import type { Instant } from '../model/calendar/day.js';
import type { Group, GroupId } from '../model/group.js';
import { StoreError } from '../ports/store-error.js';
import type { Store } from '../ports/store.js';

/** Returns the group; null when there is none or its record is damaged, which must stop no other group. */
export const findReadable = (store: Store, id: GroupId): Promise<Group | null> => readable(() => store.findGroup(id));

/** The same, as a planning run at `now` needs it. */
export const findForPlanning = (store: Store, id: GroupId, now: Instant): Promise<Group | null> =>
  readable(() => store.findForPlanning(id, now));

/** Whether an error says that a stored record is damaged. */
export const isUnreadable = (error: unknown): boolean => error instanceof StoreError && error.code === 'unreadable';

async function readable(find: () => Promise<Group | null>): Promise<Group | null> {
  try {
    return await find();
  } catch (error) {
    if (isUnreadable(error)) return null;
    throw error;
  }
}
