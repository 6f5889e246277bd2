import { expect, it } from 'vitest';
import { openMemoryStore } from '../../src/adapters/lowdb/open-memory-store.js';
import { playYears, seedsFrom } from './play-years.js';
import { FULL, TENTH } from './world.js';

// `npm run year -- 1000` plays more of them; `npm run year -- --seed 7` one again, `--tenth` at this size.

it('keeps every promise of the policies in 25 years of 20 people and 300 actions', { timeout: 600_000 }, async () => {
  const { seeds, violations } = await playYears(seedsFrom(1, 25), TENTH, openMemoryStore);
  expect(seeds).toBe(25);
  expect(violations).toEqual([]);
});

it('keeps them in a year of 200 people, 20 groups and 3,000 actions', { timeout: 600_000 }, async () => {
  const { digests, kept, violations } = await playYears([2026], FULL, openMemoryStore);
  expect(violations).toEqual([]);
  expect(digests).toBeGreaterThan(5000);
  expect(kept).toBeGreaterThan(2500);
});
