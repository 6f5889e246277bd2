import { StoreError } from '../ports/store-error.js';
import type { Stores } from '../ports/stores.js';
import type { Kept } from './kept-records.js';

/** Keeps something of other stores in these. Refuses with a StoreError what has the key of another record there. */
export async function writeKept(to: Stores, kept: Kept): Promise<void> {
  try {
    if (!(await write(to, kept))) throw new StoreError('not-saved', 'Another record has the same key.');
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    throw new StoreError(error.code, `${nameOf(kept)} could not be copied: ${error.message}`, { cause: error });
  }
}

/** Writes it where nothing has its key; tells whether that was so. */
async function write(to: Stores, kept: Kept): Promise<boolean> {
  const store = to.of(kept.tenant);
  switch (kept.kind) {
    case 'group':
      return store.changeGroup(kept.group.id, putIfNew(kept.group));
    case 'person':
      return store.changePerson(kept.person.id, putIfNew(kept.person));
    case 'review':
      return store.changeReview(kept.review.id, putIfNew(kept.review));
    case 'disposal':
      return store.changeDisposal(kept.disposal.id, putIfNew(kept.disposal));
    case 'conversation':
      await store.saveConversation(kept.key, kept.reference);
      return true;
    case 'items':
      return (await store.enqueue(kept.items)).length === kept.items.length;
  }
}

const putIfNew =
  <Record_>(record: Record_) =>
  (before: Record_ | null): { readonly record: Record_; readonly result: boolean } => ({
    record: before ?? record,
    result: before === null,
  });

function nameOf(kept: Kept): string {
  switch (kept.kind) {
    case 'group':
      return `The group ${kept.group.prefix} (${kept.group.id}) of tenant ${kept.tenant}`;
    case 'person':
      return `The person ${kept.person.id} of tenant ${kept.tenant}`;
    case 'review':
      return `The review ${kept.review.id} of tenant ${kept.tenant}`;
    case 'disposal':
      return `The entry ${kept.disposal.id} of the log of disposals of tenant ${kept.tenant}`;
    case 'conversation':
      return `The conversation ${kept.key} of tenant ${kept.tenant}`;
    case 'items':
      return `${kept.items.length} items of the outbox of tenant ${kept.tenant}`;
  }
}
