import { expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/adapters/lowdb/open-store.js';
import { openStores } from '../../src/adapters/postgres/open-stores.js';
import type { PlayedRetention } from './retention-years.js';
import { playRetention } from './retention-years.js';
import { temporaryFolder } from '../adapters/lowdb/temporary-folder.js';
import { makeDatabase } from '../postgres/make-database.js';

/** `npm run retention` plays every day of the years, and more of them. */
const { RETENTION_STEP_DAYS = '9', RETENTION_SEEDS = '1' } = process.env;
const step = Number(RETENTION_STEP_DAYS);
const seeds = Array.from({ length: Number(RETENTION_SEEDS) }, (_, at) => at + 1);
const LIMIT = step < 9 ? 600_000 : 60_000;

function judge({ expected, found, wrongDays, doubled, heldLongest }: PlayedRetention): void {
  expect(wrongDays).toEqual([]);
  expect(found).toEqual(expected);
  expect(doubled).toBe(0);
  // Some went, and a hold kept one beyond its year.
  expect(found.removed.length).toBeGreaterThan(5);
  expect(heldLongest).toBeGreaterThan(366);
}

it.each(seeds)(
  'three years on files with restarts remove what is over, and keep what is held or open (seed %i)',
  async (seed) => {
    const folder = temporaryFolder();
    let stores = await openStore({ folder });
    onTestFinished(() => stores.close());
    const restarted = async (): Promise<typeof stores> => {
      await stores.close();
      stores = await openStore({ folder });
      return stores;
    };
    judge(await playRetention({ store: stores, tidy: (now) => stores.tidy(now), seed, step, restarted }));
  },
  LIMIT,
);

it.each(seeds)(
  'three years on PostgreSQL remove what is over, and keep what is held or open (seed %i)',
  async (seed) => {
    const { url, remove } = await makeDatabase();
    const stores = await openStores({ url });
    onTestFinished(async () => {
      await stores.close();
      await remove();
    });
    judge(await playRetention({ store: stores.of('t1'), tidy: () => Promise.resolve(), seed, step }));
  },
  LIMIT,
);
