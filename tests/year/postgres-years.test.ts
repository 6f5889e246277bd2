import { expect, it } from 'vitest';
import { openStores } from '../../src/adapters/postgres/open-stores.js';
import { makeDatabase } from '../postgres/make-database.js';
import { playYears, seedsFrom } from './play-years.js';
import type { Size } from './world.js';

/** Every step is a round trip, so that years there are of fewer people. */
const FEW: Size = { people: 8, groups: 2, actions: 60 };

it('keeps every promise of the policies in three years on PostgreSQL', { timeout: 600_000 }, async () => {
  const database = await makeDatabase();
  const stores = await openStores({ url: database.url });
  try {
    const openStore = async (): Promise<ReturnType<typeof stores.of>> => {
      await database.empty();
      return stores.of('t1');
    };
    const { seeds, digests, violations } = await playYears(seedsFrom(1, 3), FEW, openStore);
    expect(violations).toEqual([]);
    expect(seeds).toBe(3);
    expect(digests).toBeGreaterThan(200);
  } finally {
    await stores.close();
    await database.remove();
  }
});
