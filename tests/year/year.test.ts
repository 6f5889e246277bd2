import { expect, it } from 'vitest';
import { openMemoryStore } from '../../src/adapters/lowdb/open-memory-store.js';
import { playYears, seedsFrom } from './play-years.js';
import { SMALL } from './world.js';

it('keeps every promise of the policies in 25 years of 14 people and 150 actions', { timeout: 600_000 }, async () => {
  const { seeds, violations } = await playYears(seedsFrom(1, 25), SMALL, openMemoryStore);
  expect(seeds).toBe(25);
  expect(violations).toEqual([]);
});
