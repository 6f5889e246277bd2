import { isUndone } from '../model/action.js';
import type { Group } from '../model/group.js';

/** Somebody's groups: those that they share, and the list of their own where they keep one. */
export interface SortedGroups {
  readonly shared: readonly Group[];
  /** Null while it holds nothing and was not set up: then nobody asked for it. */
  readonly own: Group | null;
}

/** Tells the groups of somebody from their own list. */
export function sortGroups(groups: readonly Group[]): SortedGroups {
  const own = groups.find(({ isPersonal }) => isPersonal);
  const isKept = own !== undefined && (own.isSetUp || own.actions.some((action) => !isUndone(action)));
  return { shared: groups.filter(({ isPersonal }) => !isPersonal), own: isKept ? own : null };
}
