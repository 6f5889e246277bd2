import { StoreError } from '../ports/store-error.js';
import type { Stores } from '../ports/stores.js';
import type { ExportedRecord } from './exported-records.js';

/** Writes a record of other stores into these. Throws a StoreError if another record there has its key. */
export async function writeRecord(to: Stores, record: ExportedRecord): Promise<void> {
  try {
    if (!(await write(to, record))) throw new StoreError('not-saved', 'Another record has the same key.');
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    throw new StoreError(error.code, `${nameOf(record)} could not be copied: ${error.message}`, { cause: error });
  }
}

/** Writes a record unless another has its key; returns whether that was so. */
async function write(to: Stores, record: ExportedRecord): Promise<boolean> {
  const store = to.of(record.tenant);
  switch (record.kind) {
    case 'group':
      return store.changeGroup(record.group.id, putIfNew(record.group));
    case 'person':
      return store.changePerson(record.person.id, putIfNew(record.person));
    case 'review':
      return store.changeReview(record.review.id, putIfNew(record.review));
    case 'disposal':
      return store.changeDisposal(record.disposal.id, putIfNew(record.disposal));
    case 'conversation':
      await store.saveConversation(record.key, record.reference);
      return true;
    case 'items':
      return (await store.enqueue(record.items)).length === record.items.length;
  }
}

const putIfNew =
  <Record_>(record: Record_) =>
  (before: Record_ | null): { readonly record: Record_; readonly result: boolean } => ({
    record: before ?? record,
    result: before === null,
  });

function nameOf(record: ExportedRecord): string {
  switch (record.kind) {
    case 'group':
      return `The group ${record.group.prefix} (${record.group.id}) of tenant ${record.tenant}`;
    case 'person':
      return `The person ${record.person.id} of tenant ${record.tenant}`;
    case 'review':
      return `The review ${record.review.id} of tenant ${record.tenant}`;
    case 'disposal':
      return `The entry ${record.disposal.id} of the log of disposals of tenant ${record.tenant}`;
    case 'conversation':
      return `The conversation ${record.key} of tenant ${record.tenant}`;
    case 'items':
      return `${record.items.length} items of the outbox of tenant ${record.tenant}`;
  }
}
