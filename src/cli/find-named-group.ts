import type { Group } from '../model/group.js';
import type { Store } from '../ports/store.js';
import { UsageError } from './arguments.js';

/** A group and the store that keeps it. */
interface Kept {
  readonly store: Store;
  readonly group: Group;
}

/**
 * Finds a group by its prefix, or by its id when several tenants have one prefix, with all its actions. Throws a
 * UsageError when there is none, or more than one.
 */
export async function findNamedGroup(stores: readonly Store[], named: string): Promise<Kept> {
  const found: Kept[] = [];
  for (const store of stores)
    for (const { id, prefix } of await store.listGroups()) {
      if (id !== named && prefix !== named.toUpperCase()) continue;
      const group = await store.findGroup(id, 'all');
      if (group !== null) found.push({ store, group });
    }
  const [only, ...others] = found;
  if (only === undefined) throw new UsageError(`There is no group ${named}.`);
  if (others.length > 0) {
    const ids = found.map(({ group }) => `${group.id} (${group.tenant})`).join(', ');
    throw new UsageError(`Several groups have the prefix ${named}: give the id of one: ${ids}.`);
  }
  return only;
}
