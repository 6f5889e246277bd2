import { isUndone } from '../model/action.js';
import type { Group } from '../model/group.js';

/** A person's groups: the shared ones, and their own list if they keep one. */
export interface SortedGroups {
  readonly shared: readonly Group[];
  /** Null while it is empty and not set up: then nobody asked for it. */
  readonly own: Group | null;
}

/** Separates a person's shared groups from their own list. */
export function sortGroups(groups: readonly Group[]): SortedGroups {
  const own = groups.find(({ isPersonal }) => isPersonal);
  const isKept = own !== undefined && (own.isSetUp || own.actions.some((action) => !isUndone(action)));
  return { shared: groups.filter(({ isPersonal }) => !isPersonal), own: isKept ? own : null };
}
