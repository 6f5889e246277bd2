import { expect, it } from 'vitest';
import { openMemoryStore } from '../../src/adapters/lowdb/open-memory-store.js';
import { playYears, seedsFrom } from './play-years.js';
import { FULL, TENTH } from './world.js';

/** `npm run year` plays as many as it is told, in either size, and says after each what they came to. */
const GIVEN = process.env['YEAR_SEEDS'];
const SEEDS = Number(GIVEN ?? 1);
const FIRST = Number(process.env['YEAR_FIRST_SEED'] ?? 2026);
const SIZE = process.env['YEAR_SIZE'] === 'tenth' ? TENTH : FULL;

it(
  'the bot keeps every promise in whole years of 200 people, 20 groups and 3,000 actions',
  { timeout: 86_400_000 },
  async () => {
    const began = Date.now();
    const { digests, kept, violations } = await playYears(seedsFrom(FIRST, SEEDS), SIZE, openMemoryStore, (years) => {
      const { user, system } = process.cpuUsage();
      const seconds = { passed: Math.round((Date.now() - began) / 1000), cpu: Math.round((user + system) / 1e6) };
      if (GIVEN !== undefined) console.log(JSON.stringify({ ...years, ...seconds }));
    });
    expect(violations).toEqual([]);
    expect(digests).toBeGreaterThan(SEEDS * SIZE.people * 20);
    expect(kept).toBeGreaterThan(SEEDS * SIZE.people * 8);
  },
);
