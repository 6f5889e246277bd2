import { LRUCache } from 'lru-cache';
import type { Group, GroupId } from '../../model/group.js';

/** A group at a version, which shows whether the database has another. */
export interface VersionedGroup {
  readonly version: number;
  readonly group: Group;
}

/** The groups used last: reading one again costs a check of its version. */
export type GroupCache = LRUCache<GroupId, VersionedGroup>;

/** About 1.5 KB each in memory. */
const MOST_ACTIONS = 100_000;

/** Creates a cache of groups with at most `mostActions` actions together; a larger group is read each time. */
export const createGroupCache = (mostActions: number = MOST_ACTIONS): GroupCache =>
  new LRUCache({ maxSize: mostActions, sizeCalculation: ({ group }) => group.actions.length + 1 });
