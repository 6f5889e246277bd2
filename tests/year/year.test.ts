import { expect, it } from 'vitest';
import { openMemoryStore } from '../../src/adapters/lowdb/open-memory-store.js';
import { playYears, seedsFrom } from './play-years.js';
import { SMALL } from './world.js';

/** `npm run test:long` plays 50; among the tests it is one. */
const YEARS = Number(process.env['YEARS'] ?? 1);

it('the bot keeps every promise in years of 14 people and 150 actions', { timeout: 3_600_000 }, async () => {
  const { seeds, violations } = await playYears(seedsFrom(1, YEARS), SMALL, openMemoryStore);
  expect(seeds).toBe(YEARS);
  expect(violations).toEqual([]);
});
