import type { Action, HistoryEntry } from '../../../model/action.js';
import type { Group } from '../../../model/group.js';

/** Something that happened to an action and that its leads may have to be told. */
export interface NewsEntry {
  readonly action: Action;
  readonly entry: HistoryEntry;
}

// A group is never mutated, so what was found of one holds for as long as it is the latest.
const known = new WeakMap<Group, readonly NewsEntry[]>();

/** All that happened in a group and that its leads may have to be told, oldest first. */
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
