import { afterEach, beforeEach, describe } from 'vitest';
import type { Store } from '../../src/ports/store.js';
import { describeChanges } from './store-changes.js';
import { describeConversations } from './store-conversations.js';
import { describeOutbox } from './store-outbox.js';
import { describeReopening } from './store-reopening.js';
import { describeReviews } from './store-reviews.js';

/** A store to try, empty at first; `reopen` closes it and opens the same data again, null where nothing outlasts it. */
export interface StoreOnTrial {
  readonly store: Store;
  readonly reopen: (() => Promise<Store>) | null;
}

/** Gives the store of the test that is running. */
export type CurrentStore = () => Store;

/** What every store does, whatever its medium. */
export function describeStore(name: string, open: () => Promise<StoreOnTrial>): void {
  describe(`${name} as a store`, () => {
    let trial: StoreOnTrial | null = null;
    const current = (): StoreOnTrial => {
      if (trial === null) throw new Error('no test is running');
      return trial;
    };
    beforeEach(async () => {
      trial = await open();
    });
    afterEach(async () => {
      await current().store.close();
      trial = null;
    });
    const store: CurrentStore = () => current().store;
    describeChanges(store);
    describeOutbox(store);
    describeConversations(store);
    describeReviews(store);
    describeReopening(current);
  });
}
