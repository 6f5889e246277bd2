import type { OutboxCounts } from '../ports/store.js';
import type { Stores } from '../ports/stores.js';

/** Counts the planned, sending and parked items of all outboxes. Rejects with a `StoreError`. */
export async function countOutbox(stores: Pick<Stores, 'all'>): Promise<OutboxCounts> {
  const total = { planned: 0, sending: 0, parked: 0 };
  for (const store of await stores.all()) {
    const own = await store.countOutbox();
    for (const state of ['planned', 'sending', 'parked'] as const) total[state] += own[state];
  }
  return total;
}
