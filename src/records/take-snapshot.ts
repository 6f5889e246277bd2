import type { Store } from '../ports/store.js';
import { findReadable } from '../delivery/find-readable.js';

/**
 * Copies what nudging needs (groups, people and outbox) from one store into another, which must be empty. Skips damaged
 * groups, as a planning run does. Only reads the first store.
 */
export async function takeSnapshot(from: Store, to: Store): Promise<void> {
  for (const id of await from.groupIds()) {
    const group = await findReadable(from, id);
    if (group !== null) await to.changeGroup(id, () => ({ record: group, result: null }));
  }
  for (const person of await from.listPeople())
    await to.changePerson(person.id, () => ({ record: person, result: null }));
  await to.enqueue(await from.listOutbox());
}
