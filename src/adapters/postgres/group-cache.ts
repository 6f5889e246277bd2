import type { Group, GroupId } from '../../model/group.js';

/** A group as it was at a version, which tells whether the database's is another. */
export interface VersionedGroup {
  readonly version: number;
  readonly group: Group;
}

/** About 1.5 KB each in memory. */
const MOST_ACTIONS = 100_000;

/** The groups that were used last, so that reading one again costs a look at its version. */
export class GroupCache {
  readonly #kept = new Map<GroupId, VersionedGroup>();
  readonly #most: number;
  #actions = 0;

  constructor(most = MOST_ACTIONS) {
    this.#most = most;
  }

  get(id: GroupId): VersionedGroup | null {
    const found = this.#kept.get(id);
    if (found === undefined) return null;
    // A map gives its keys in the order of their setting, so that what is used moves to the end.
    this.#kept.delete(id);
    this.#kept.set(id, found);
    return found;
  }

  set(id: GroupId, kept: VersionedGroup): void {
    this.delete(id);
    this.#kept.set(id, kept);
    this.#actions += kept.group.actions.length + 1;
    for (const [oldest] of this.#kept) {
      if (this.#actions <= this.#most || oldest === id) break;
      this.delete(oldest);
    }
  }

  delete(id: GroupId): void {
    const found = this.#kept.get(id);
    if (found === undefined) return;
    this.#kept.delete(id);
    this.#actions -= found.group.actions.length + 1;
  }
}
