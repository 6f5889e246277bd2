import { expect, it } from 'vitest';
import { openMemoryStore } from '../../src/adapters/lowdb/open-memory-store.js';
import { simulateYear } from './simulate.js';

it.each([1, 2])(
  'seed %i',
  async (seed) => {
    const began = performance.now();
    const year = await simulateYear(await openMemoryStore(), seed, { people: 200, groups: 20, actions: 3000 });
    console.log(year, performance.now() - began);
    expect(year.violations).toEqual([]);
  },
  600_000,
);
