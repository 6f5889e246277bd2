import { expect, it } from 'vitest';
import { openMemoryStore } from '../../src/adapters/lowdb/open-memory-store.js';
import { NO_TROUBLE } from './fake-teams.js';
import { type Play, simulateYear } from './simulate.js';
import { TENTH } from './world.js';

/** Everything that arrives in some days, and when. */
async function arrivals(seed: number, begins: string, ends: string, isEachMinute: boolean): Promise<readonly string[]> {
  const found: string[] = [];
  const play: Play = {
    begins: Date.parse(begins),
    ends: Date.parse(ends),
    trouble: NO_TROUBLE,
    isDownAtTimes: false,
    isEachMinute,
    onDigest: (line) => found.push(line),
  };
  const { violations } = await simulateYear(await openMemoryStore(), seed, TENTH, play);
  expect(violations).toEqual([]);
  return found.sort();
}

/** Spring forward, fall back, the turn of the year. All that happened before is caught up with on the first day. */
const SPANS = [
  [1, '2026-03-26T00:00:00.000Z', '2026-04-08T00:00:00.000Z'],
  [2, '2026-10-22T00:00:00.000Z', '2026-11-03T00:00:00.000Z'],
  [3, '2026-12-14T00:00:00.000Z', '2027-01-05T00:00:00.000Z'],
] as const;
/** `npm run test:long` plays all of them; among the tests it is when a minute comes twice. */
const PLAYED = process.env['YEARS'] === undefined ? SPANS.slice(1, 2) : SPANS;

it.each(PLAYED)(
  'a bot that looks every minute sends the same at the same moments as one that looks when something is due (seed %i)',
  { timeout: 300_000 },
  async (seed, begins, ends) => {
    const each = await arrivals(seed, begins, ends, true);
    expect(each.length).toBeGreaterThan(10);
    expect(await arrivals(seed, begins, ends, false)).toEqual(each);
  },
);
