import { groupsOfSubject, type OutboxItem } from '../model/outbox-item.js';
import type { Store } from '../ports/store.js';
import { findReadable } from './find-readable.js';

/**
 * Returns the tenant whose sending limits an item counts against: the store's own. If one store holds every tenant's
 * items, it is the tenant of the reader, or of a group the item is about.
 */
export async function limitsTenant(store: Store, { subject }: Pick<OutboxItem, 'subject'>): Promise<string> {
  if (store.tenant !== '') return store.tenant;
  const reader = subject.person === undefined ? null : await store.findPerson(subject.person);
  if (reader !== null) return reader.tenant;
  for (const id of groupsOfSubject(subject)) {
    const group = await findReadable(store, id);
    if (group !== null) return group.tenant;
  }
  return store.tenant;
}
