import fc from 'fast-check';
import pg from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { openMemoryStore } from '../../../src/adapters/lowdb/open-memory-store.js';
import { openStores, type PostgresStores } from '../../../src/adapters/postgres/open-stores.js';
import { copyRecords } from '../../../src/records/copy-records.js';
import { planDue } from '../../../src/delivery/plan-due.js';
import { MESSAGES } from '../../../src/app/declared.js';
import { makeDatabase, type TestDatabase } from '../../postgres/make-database.js';
import { contentOf, fill } from '../../fixtures/full-stores.js';
import { madeRecords } from '../../fixtures/made-records.js';

/** Work with a database of its own, which is gone afterwards. */
async function withDatabase(work: (stores: PostgresStores, database: TestDatabase) => Promise<void>): Promise<void> {
  const database = await makeDatabase();
  const stores = await openStores({ url: database.url, poolSize: 4 });
  try {
    await work(stores, database);
  } finally {
    await stores.close();
    await database.remove();
  }
}

const isSame = (outcome: Awaited<ReturnType<typeof copyRecords>>): boolean =>
  outcome.ok && outcome.kinds.every((kind) => kind.isSame);

it('a copy takes every kind of record of every tenant from the embedded store to PostgreSQL and back unchanged', async () => {
  const [from, back] = [await openMemoryStore(), await openMemoryStore()];
  await fill(from);
  await withDatabase(async (stores, { url }) => {
    expect(isSame(await copyRecords(from, stores))).toBe(true);
    // Another instance has nothing of it in memory.
    const fresh = await openStores({ url, poolSize: 4 });
    onTestFinished(() => fresh.close());
    expect(isSame(await copyRecords(fresh, back))).toBe(true);
    await fresh.close();
  });
  expect(await contentOf(back, '')).toEqual(await contentOf(from, ''));
});

it('the bot continues in PostgreSQL after a copy, and nothing already sent falls due again', async () => {
  const from = await openMemoryStore();
  await fill(from);
  const now = '2022-09-14T09:00:00.000Z';
  await planDue(MESSAGES, from, now);
  const before = (await from.listOutbox()).map(({ key }) => key).sort();
  await withDatabase(async (stores) => {
    await copyRecords(from, stores);
    for (const tenant of ['t1', 't2']) await planDue(MESSAGES, stores.of(tenant), now);
    const after = await Promise.all(['t1', 't2'].map((tenant) => stores.of(tenant).listOutbox()));
    expect(
      after
        .flat()
        .map(({ key }) => key)
        .sort(),
    ).toEqual(before);
  });
});

it('a copy refuses a database that is not empty, and one with a damaged row, which it names', async () => {
  const from = await openMemoryStore();
  await fill(from);
  await withDatabase(async (stores, { url, adminUrl }) => {
    await copyRecords(from, stores);
    expect(await copyRecords(from, stores)).toEqual({ ok: false, code: 'target-not-empty' });
    const admin = new pg.Client({ connectionString: adminUrl });
    await admin.connect();
    await admin.query(`UPDATE actions SET body = '{"task": 7}' WHERE group_id = 'g3'`);
    await admin.end();
    const fresh = await openStores({ url, poolSize: 4 });
    onTestFinished(() => fresh.close());
    const to = await openMemoryStore();
    expect(await copyRecords(fresh, to)).toEqual({ ok: false, code: 'source-damaged', names: ['group g3'] });
    expect(await to.groupIds()).toEqual([]);
    await fresh.close();
  });
});

it('a copy takes any groups to PostgreSQL and back', async () => {
  await fc.assert(
    fc.asyncProperty(madeRecords, async (records) => {
      const [from, kept, back] = [await openMemoryStore(), await openMemoryStore(), await openMemoryStore()];
      await fill(from, records);
      // What a copy leaves out it leaves out here as well.
      await copyRecords(from, kept);
      await withDatabase(async (stores) => {
        expect(isSame(await copyRecords(from, stores))).toBe(true);
        expect(isSame(await copyRecords(stores, back))).toBe(true);
      });
      expect(await contentOf(back, '')).toEqual(await contentOf(kept, ''));
    }),
    { numRuns: 5, endOnFailure: true },
  );
});
