import type { Group } from '../../model/group.js';
import { StoreError } from '../../ports/store-error.js';

/** Which group of a tenant has which prefix, those whose change is on its way to the disk included. */
export class GroupPrefixes {
  readonly #groups: () => Iterable<Group>;
  readonly #reserved = new Map<string, Group>();

  /** `groups` gives those that are saved. */
  constructor(groups: () => Iterable<Group>) {
    this.#groups = groups;
  }

  ofOthers({ id, tenant }: Pick<Group, 'id' | 'tenant'>): ReadonlySet<string> {
    const all = [...this.#groups(), ...this.#reserved.values()];
    return new Set(all.filter((group) => group.tenant === tenant && group.id !== id).map((group) => group.prefix));
  }

  /** Reserves a group's prefix until `settle`; refuses one that another group of its tenant has. */
  reserve(group: Group): void {
    if (this.ofOthers(group).has(group.prefix)) {
      throw new StoreError('prefix-taken', `Another group has the prefix ${group.prefix}.`);
    }
    this.#reserved.set(group.id, group);
  }

  settle(group: Group): void {
    if (this.#reserved.get(group.id) === group) this.#reserved.delete(group.id);
  }
}
