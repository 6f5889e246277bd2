import { openMemoryStore } from '../../src/adapters/lowdb/open-memory-store.js';
import type { Store } from '../../src/ports/store.js';
import type { Stores } from '../../src/ports/stores.js';

/** A store with some of its members replaced. */
export function storeWith(store: Store, changes: Partial<Store>): Store {
  return new Proxy(store, {
    get: (target, name) => {
      const member: unknown = name in changes ? Reflect.get(changes, name) : Reflect.get(target, name);
      return typeof member === 'function' && !(name in changes) ? (member.bind(target) as unknown) : member;
    },
  });
}

/** Stores of all tenants in one, with some members of that one replaced. */
export function storesWith(stores: Stores, changes: Partial<Store>): Stores {
  const store = storeWith(stores.of(''), changes);
  return {
    of: () => store,
    all: () => Promise.resolve([store]),
    damaged: () => stores.damaged(),
    check: () => stores.check(),
    close: () => stores.close(),
  };
}

/** Stores in memory of which each tenant has its own, as in PostgreSQL; other tenants it does not know. */
export async function openTenantStores(...tenants: readonly string[]): Promise<Stores> {
  const own = new Map<string, Store>();
  for (const tenant of tenants) own.set(tenant, storeWith(await openMemoryStore(), { tenant }));
  return {
    of(tenant) {
      const store = own.get(tenant);
      if (store === undefined) throw new Error(`no store for tenant ${tenant}`);
      return store;
    },
    all: () => Promise.resolve([...own.values()]),
    damaged: () => Promise.resolve([]),
    check: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
