import { expect, it } from 'vitest';
import { openMemoryStore } from '../../src/adapters/lowdb/open-memory-store.js';
import { playYears, seedsFrom } from './play-years.js';
import { FULL, TENTH } from './world.js';

// `npm run year -- SEEDS [FIRST]` plays that many at full size and tells what they came to.

const tell = (years: object): void => {
  if (process.env['YEAR_SEEDS'] !== undefined) console.log(years);
};

it('keeps every promise of the policies in 25 years of 20 people and 300 actions', { timeout: 600_000 }, async () => {
  const { seeds, violations } = await playYears(seedsFrom(1, 25), TENTH, openMemoryStore);
  expect(seeds).toBe(25);
  expect(violations).toEqual([]);
});

it('keeps them in whole years of 200 people, 20 groups and 3,000 actions', { timeout: 36_000_000 }, async () => {
  const seeds = seedsFrom(Number(process.env['YEAR_FIRST_SEED'] ?? 2026), Number(process.env['YEAR_SEEDS'] ?? 1));
  const { digests, kept, violations } = await playYears(seeds, FULL, openMemoryStore, tell);
  expect(violations).toEqual([]);
  expect(digests).toBeGreaterThan(5000);
  expect(kept).toBeGreaterThan(2000);
});
