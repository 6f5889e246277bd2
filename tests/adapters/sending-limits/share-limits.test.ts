import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createLimits } from '../../../src/adapters/rate-limiter/create-limits.js';
import {
  prepareSharedLimits,
  type RunStatement,
  shareLimits,
} from '../../../src/adapters/rate-limiter/share-limits.js';
import { makeDatabase, type TestDatabase } from '../../postgres/make-database.js';

let database: TestDatabase;
let pools: readonly [pg.Pool, pg.Pool];

const runOn =
  (pool: pg.Pool): RunStatement =>
  (text, values) =>
    pool.query(text, [...values]);

beforeAll(async () => {
  database = await makeDatabase();
  pools = [new pg.Pool({ connectionString: database.url }), new pg.Pool({ connectionString: database.url })];
  await Promise.all([...pools, ...pools, ...pools].map((pool) => prepareSharedLimits(runOn(pool))));
});

beforeEach(() => pools[0].query('TRUNCATE sending_rates'));

afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()));
  await database.remove();
});

const count = async (): Promise<unknown> => (await pools[0].query('SELECT count(*)::int FROM sending_rates')).rows;

it('lets two instances together send to a conversation no more than Teams lets one bot', async () => {
  const instances = pools.map((pool) => createLimits(shareLimits(runOn(pool))));
  const sent: number[] = [];
  const end = performance.now() + 2600;
  const senders = [...instances, ...instances].map(async (limits) => {
    while (performance.now() < end) {
      const leave = await limits.ask('t1', 'lee');
      if (leave.ok) sent.push(performance.now());
    }
  });
  await Promise.all(senders);
  const within = (ms: number): number =>
    Math.max(...sent.map((from) => sent.filter((moment) => moment >= from && moment < from + ms).length));
  // Both limits of Teams: 7 in a second, 8 in two.
  expect(within(1000)).toBeLessThanOrEqual(7);
  expect(within(2000)).toBeLessThanOrEqual(8);
  expect(sent.length).toBeGreaterThanOrEqual(6);
});

it('refuses what another instance has used up, and says when to ask again', async () => {
  const [one, other] = pools.map((pool) =>
    shareLimits(runOn(pool))('conversation-2-in-10', { points: 2, seconds: 10 }),
  );
  await one?.consume('lee');
  await one?.consume('lee');
  const refusal: unknown = await other?.consume('lee').catch((error: unknown) => error);
  expect((refusal as { msBeforeNext: number }).msBeforeNext).toBeGreaterThan(8000);
  expect((refusal as { msBeforeNext: number }).msBeforeNext).toBeLessThanOrEqual(10_000);
  await expect(other?.consume('sam')).resolves.toBeDefined();
});

it('counts each rate by itself', async () => {
  const make = shareLimits(runOn(pools[0]));
  await make('conversation-1-in-10', { points: 1, seconds: 10 }).consume('lee');
  await expect(make('conversation-1-in-20', { points: 1, seconds: 20 }).consume('lee')).resolves.toBeDefined();
  expect(await count()).toEqual([{ count: 2 }]);
});

it('tells names apart however long they are', async () => {
  const limiter = shareLimits(runOn(pools[0]))('tenant-1-in-10', { points: 1, seconds: 10 });
  const long = 'ŵ'.repeat(300);
  await limiter.consume(`${long}1`);
  await limiter.consume(`${long}2`);
  await expect(limiter.consume(`${long}1`)).rejects.toHaveProperty('msBeforeNext');
  expect(await count()).toEqual([{ count: 2 }]);
});

it('refuses as unavailable, and lets nothing out, while its database is out of reach', async () => {
  const limits = createLimits(shareLimits(() => Promise.reject(new Error('connect ECONNREFUSED'))));
  await expect(limits.ask('t1', 'lee')).rejects.toMatchObject({ name: 'StoreError', code: 'unavailable' });
});
