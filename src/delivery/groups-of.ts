import type { Group } from '../model/group.js';
import { groupsOfSubject, type OutboxSubject } from '../model/outbox-item.js';
import { mayHear } from '../model/standing.js';
import type { Store } from '../ports/store.js';
import { findReadable } from './find-readable.js';

/** The groups that a message is about and that its reader may hear about. */
export async function groupsOf(store: Store, subject: OutboxSubject): Promise<readonly Group[]> {
  const found = await Promise.all([...new Set(groupsOfSubject(subject))].map((id) => findReadable(store, id)));
  return found.filter((group): group is Group => group !== null && mayHear(group, subject.person ?? ''));
}
