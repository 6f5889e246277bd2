import { afterEach, expect, it } from 'vitest';
import { createLimits } from '../../../src/adapters/sending-limits/create-limits.js';
import { makeReservationsTable } from '../../../src/adapters/sending-limits/reservations-table.js';
import { type SharedDatabase, SharedRateLimits } from '../../../src/adapters/sending-limits/shared-rate-limits.js';
import { onDatabase } from '../postgres/database.js';

const database = onDatabase();

async function sharedDatabase(): Promise<SharedDatabase> {
  const stores = await database.instance();
  const run: SharedDatabase['run'] = async <Row extends object>({
    values = [],
    ...statement
  }: Parameters<SharedDatabase['run']>[0]) => (await stores.query({ ...statement, values: [...values] })).rows as Row[];
  await makeReservationsTable(run);
  return { run, transaction: stores.transaction.bind(stores) };
}

const asked = { tenant: 't1', conversation: 'lee', maxWaitMs: 2500, instead: null };
const noMoments = (): Promise<unknown> => database.rows('DROP TABLE IF EXISTS sending_moments');
afterEach(noMoments);

it('the shared limits make their table even if another instance makes it at the same moment', async () => {
  await Promise.all(Array.from({ length: 4 }, sharedDatabase));
  expect(await database.rows('SELECT count(*)::int AS rows FROM sending_moments')).toEqual([{ rows: 0 }]);
});

it('instances together send to a conversation no more than Teams allows one bot', async () => {
  const instances = await Promise.all(Array.from({ length: 2 }, sharedDatabase));
  const ledgers = instances.map((shared) => new SharedRateLimits(shared));
  // The moments that are given, rather than when a busy machine gets to them.
  const answers = await Promise.all(
    [...ledgers, ...ledgers, ...ledgers, ...ledgers, ...ledgers].map((store) =>
      store.reserve({ ...asked, maxWaitMs: 5000 }),
    ),
  );
  const sent = answers.filter(({ blockedBy }) => blockedBy === null).map(({ moment }) => moment);
  const within = (ms: number): number =>
    Math.max(...sent.map((from) => sent.filter((moment) => moment >= from && moment < from + ms).length));
  // 7 in a second, 8 in two: seven at once, one after a second, and from then on one when another leaves.
  expect(within(1000)).toBe(7);
  expect(within(2000)).toBe(8);
  expect(sent.length).toBeGreaterThanOrEqual(9);
});

it('instances reserve one moment after another, however they ask at once', async () => {
  const ledgers = (await Promise.all(Array.from({ length: 3 }, sharedDatabase))).map(
    (shared) => new SharedRateLimits(shared),
  );
  const answers = await Promise.all(
    ledgers.flatMap((store, at) =>
      Array.from({ length: 20 }, (_, each) => store.reserve({ ...asked, conversation: `chat-${at}-${each}` })),
    ),
  );
  const moments = answers.map(({ moment }) => moment).sort((one, other) => one - other);
  const gaps = moments.slice(1).map((moment, at) => moment - (moments[at] ?? 0));
  expect(moments).toHaveLength(60);
  // Sixty at 21.8 ms.
  expect(Math.min(...gaps)).toBeGreaterThan(21.7);
});

it('requests of one turn share a transaction', async () => {
  const shared = await sharedDatabase();
  let transactions = 0;
  const transaction: SharedDatabase['transaction'] = (tenant, work) => {
    transactions += 1;
    return shared.transaction(tenant, work);
  };
  const store = new SharedRateLimits({ ...shared, transaction });
  await Promise.all(Array.from({ length: 50 }, (_, at) => store.reserve({ ...asked, conversation: `chat-${at}` })));
  expect(transactions).toBe(1);
  await store.reserve(asked);
  expect(transactions).toBe(2);
});

it('a new reservation releases the moment that it replaces', async () => {
  const store = new SharedRateLimits(await sharedDatabase());
  const first = await store.reserve(asked);
  await store.reserve({ ...asked, instead: first.moment });
  const [row] = await database.rows("SELECT moments FROM sending_moments WHERE bucket = ''");
  expect(row?.['moments']).toHaveLength(1);
});

it('every instance keeps a pause, even for messages that wait for a moment inside it', async () => {
  const [one, other] = (await Promise.all([sharedDatabase(), sharedDatabase()])).map(
    (shared) => new SharedRateLimits(shared),
  );
  const before = await one?.reserve(asked);
  expect(await one?.stands('t1', before?.moment ?? 0)).toBe(true);
  await other?.pause('t1', 60_000);
  await other?.pause('t1', 1000);
  expect(await one?.stands('t1', before?.moment ?? 0)).toBe(false);
  const after = await one?.reserve(asked);
  expect(after).toMatchObject({ blockedBy: 'tenant' });
  expect(after?.waitMs).toBeGreaterThan(30_000);
  expect(await one?.reserve({ ...asked, tenant: 't2' })).toMatchObject({ blockedBy: null });
});

it('conversations that have been quiet for longer than any window are cleared', async () => {
  const shared = await sharedDatabase();
  await new SharedRateLimits(shared).reserve(asked);
  await database.rows("UPDATE sending_moments SET latest = latest - 3 * 3600000 WHERE bucket <> ''");
  await new SharedRateLimits(shared).reserve({ ...asked, conversation: 'mair' });
  expect(await database.rows('SELECT count(*)::int AS rows FROM sending_moments')).toEqual([{ rows: 2 }]);
});

it('the shared limits refuse as unavailable, and let nothing out, while their database is out of reach', async () => {
  const away = () => Promise.reject(new Error('connect ECONNREFUSED'));
  const limits = createLimits(new SharedRateLimits({ run: away, transaction: away }));
  await expect(limits.ask('t1', 'lee')).rejects.toMatchObject({ name: 'StoreError', code: 'unavailable' });
  await expect(limits.pause('t1', 1)).rejects.toMatchObject({ name: 'StoreError', code: 'unavailable' });
});

it('the shared limits continue once the database is back', async () => {
  const limits = createLimits(new SharedRateLimits(await sharedDatabase()));
  expect(await limits.ask('t1', 'lee')).toEqual({ ok: true });
  await database.breakConnections();
  const leave = await limits.ask('t1', 'lee').catch(() => limits.ask('t1', 'lee'));
  expect(leave).toEqual({ ok: true });
});
