import { afterEach, beforeEach, describe } from 'vitest';
import type { Store } from '../../src/ports/store.js';
import type { Stores } from '../../src/ports/stores.js';
import { describeChanges } from './store-changes.js';
import { describeConversations } from './store-conversations.js';
import { describeOutsiders } from './store-outsiders.js';
import { describeErasing } from './store-erasing.js';
import { describeOutbox } from './store-outbox.js';
import { describeReopening } from './store-reopening.js';
import { describeReviews } from './store-reviews.js';
import { describeHomes } from './store-homes.js';
import { describeLeads } from './store-leads.js';
import { describeLists } from './store-lists.js';
import { describePlanning } from './store-planning.js';
import { TENANT } from './store-samples.js';
import { describeSending } from './store-sending.js';

/** Stores to try, empty at first; `reopen` closes them and opens the same data again, null where nothing outlasts them. */
export interface StoreOnTrial {
  readonly stores: Stores;
  readonly reopen: (() => Promise<Stores>) | null;
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
      await current().stores.close();
      trial = null;
    });
    const store: CurrentStore = () => current().stores.of(TENANT);
    describeChanges(store);
    describeOutbox(store);
    describeSending(store);
    describeLeads(store);
    describePlanning(store);
    describeHomes(store);
    describeOutsiders(store);
    describeLists(store);
    describeConversations(store);
    describeReviews(store);
    describeErasing(store);
    describeReopening(current);
  });
}
