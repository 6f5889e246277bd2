import type { Store } from '../ports/store.js';
import { findReadable } from '../delivery/find-readable.js';

/**
 * Copies what nudging goes by, groups, people and outbox, from one store into another, which must be empty. A damaged
 * group is left out, as by a planning run. The first store is only read.
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
