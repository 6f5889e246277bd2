import { expect, it } from 'vitest';
import { openStores } from '../../src/adapters/postgres/open-stores.js';
import { makeDatabase } from '../postgres/make-database.js';
import { playYears, seedsFrom } from './play-years.js';
import type { Size } from './world.js';

/** `npm run test:long` plays ten; among the tests it is one, of fewer people. */
const { POSTGRES_YEARS: wanted } = process.env;
const YEARS = Number(wanted ?? 1);
/** Every step is a round trip, so that years there are of few. */
const FEW: Size = wanted === undefined ? { people: 4, groups: 2, actions: 20 } : { people: 8, groups: 2, actions: 60 };

it('the bot keeps every promise of the policies in years on PostgreSQL', { timeout: 3_600_000 }, async () => {
  const database = await makeDatabase();
  const stores = await openStores({ url: database.url });
  try {
    const openStore = async (): Promise<ReturnType<typeof stores.of>> => {
      await database.empty();
      return stores.of('t1');
    };
    const { seeds, digests, violations } = await playYears(seedsFrom(1, YEARS), FEW, openStore);
    expect(violations).toEqual([]);
    expect(seeds).toBe(YEARS);
    expect(digests).toBeGreaterThan(FEW.actions * YEARS);
  } finally {
    await stores.close();
    await database.remove();
  }
});
