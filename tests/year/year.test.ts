import { expect, it } from 'vitest';
import { openMemoryStore } from '../../src/adapters/lowdb/open-memory-store.js';
import { simulateYear } from './simulate.js';

/** `npm run year` plays whole years; among the tests they are of fewer people, so that all of them take minutes. */
const SEEDS = Number(process.env['YEAR_SEEDS'] ?? 6);
const FIRST = Number(process.env['YEAR_FIRST_SEED'] ?? 1);
const SIZE =
  process.env['YEAR_SEEDS'] === undefined
    ? { people: 20, groups: 3, actions: 60 }
    : { people: 200, groups: 20, actions: 3000 };

it.each(Array.from({ length: SEEDS }, (_, count) => FIRST + count))(
  'tells everyone what the policies name, once, on their days and at their hours, in the year of seed %i',
  async (seed) => {
    const year = await simulateYear(await openMemoryStore(), seed, SIZE);
    if (process.env['YEAR_SEEDS'] !== undefined) console.log(year);
    expect(year.violations).toEqual([]);
    expect(year.digests).toBeGreaterThan(10);
  },
  600_000,
);
