import type { Action, HistoryEntry } from '../../../model/action.js';
import type { Group } from '../../../model/group.js';

/** A history entry that the action's leads may have to be told. */
export interface NewsEntry {
  readonly action: Action;
  readonly entry: HistoryEntry;
}

// Caches what was found for a group: groups are never mutated, so it stays true.
const known = new WeakMap<Group, readonly NewsEntry[]>();

/** Returns all history entries of a group that leads may have to be told, oldest first. */
export function entriesWithNews(group: Group): readonly NewsEntry[] {
  const found = known.get(group) ?? findEntries(group);
  known.set(group, found);
  return found;
}

const findEntries = ({ actions }: Group): readonly NewsEntry[] =>
  actions
    .flatMap((action) =>
      action.history.flatMap((entry): readonly NewsEntry[] => (entry.news === undefined ? [] : [{ action, entry }])),
    )
    .sort((one, other) => (one.entry.at < other.entry.at ? -1 : Number(one.entry.at > other.entry.at)));
