import { LRUCache } from 'lru-cache';
import type { Group, GroupId } from '../../model/group.js';

/** A group as it was at a version, which tells whether the database's is another. */
export interface VersionedGroup {
  readonly version: number;
  readonly group: Group;
}

/** The groups that were used last, so that reading one again costs a check of its version. */
export type GroupCache = LRUCache<GroupId, VersionedGroup>;

/** About 1.5 KB each in memory. */
const MOST_ACTIONS = 100_000;

/** Makes a cache of groups with so many actions together at most; a larger group is read each time. */
export const createGroupCache = (mostActions: number = MOST_ACTIONS): GroupCache =>
  new LRUCache({ maxSize: mostActions, sizeCalculation: ({ group }) => group.actions.length + 1 });
