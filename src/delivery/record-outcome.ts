import { isPending, type OutboxItem } from '../model/outbox-item.js';
import type { Log } from '../ports/log.js';
import type { Store } from '../ports/store.js';
import { StoreError } from '../ports/store-error.js';
import { MINUTE_MS } from '../model/calendar/instants.js';

/** Longer than the claim: while nobody can reach the store, nobody else can claim what has gone out either. */
const KEEP_TRYING_MS = 5 * MINUTE_MS;
const FIRST_WAIT_MS = 100;
/** Shorter than it takes anyone to claim the item again once the store is back. */
const LONGEST_WAIT_MS = 2000;

/**
 * Records the outcome of an item that may have gone out. Retries for minutes while the store is out of reach, because
 * an item with no outcome is sent again. Leaves an item that is no longer to be sent as it is.
 */
export async function recordOutcome(
  { store, log }: { readonly store: Store; readonly log: Log },
  key: string,
  change: (item: OutboxItem) => OutboxItem,
): Promise<void> {
  for (let waited = 0, wait = FIRST_WAIT_MS; ; waited += wait, wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    try {
      await store.changeOutbox(key, (item) => (isPending(item) ? change(item) : item));
      return;
    } catch (error) {
      if (!passes(error) || waited >= KEEP_TRYING_MS) throw error;
      if (waited === 0) log.warn({ key, err: error }, 'tried, and not recorded yet');
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

const passes = (error: unknown): boolean =>
  error instanceof StoreError && (error.code === 'unavailable' || error.code === 'not-saved');
