import { randomUUID } from 'node:crypto';
import type { Disposal } from '../../model/disposal.js';
import type { Store } from '../../ports/store.js';

/** Adds an entry to the disposal log. */
export async function logDisposal(store: Store, entry: Omit<Disposal, 'id'>): Promise<void> {
  const id = `${entry.at.slice(0, 10)}/${entry.kind}/${randomUUID()}`;
  await store.changeDisposal(id, () => ({ record: { ...entry, id }, result: undefined }));
}
