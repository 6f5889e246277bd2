import { afterAll, beforeAll } from 'vitest';
import { openStores } from '../../../src/adapters/postgres/open-stores.js';
import { describeStore } from '../../contracts/store-contract.js';
import { makeDatabase, type TestDatabase } from '../../postgres/make-database.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await makeDatabase();
  const stores = await openStores({ url: database.url });
  await stores.close();
});

afterAll(() => database.remove());

describeStore('PostgreSQL', async () => {
  await database.empty();
  const { url } = database;
  const stores = await openStores({ url, migrate: false });
  const reopen = async () => {
    await stores.close();
    return openStores({ url, migrate: false });
  };
  return { stores, reopen };
});
