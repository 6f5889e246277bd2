import type { Store } from '../../src/ports/store.js';
import { simulateYear, type Year } from './simulate.js';
import type { Size } from './world.js';

/** What years from many seeds came to together. */
export interface Years extends Omit<Year, 'seed'> {
  readonly seeds: number;
}

const NONE: Years = {
  seeds: 0,
  events: 0,
  looks: 0,
  digests: 0,
  told: 0,
  others: 0,
  kept: 0,
  hoursDown: 0,
  violations: [],
};

const plus = (years: Years, year: Year): Years => ({
  seeds: years.seeds + 1,
  events: years.events + year.events,
  looks: years.looks + year.looks,
  digests: years.digests + year.digests,
  told: years.told + year.told,
  others: years.others + year.others,
  kept: years.kept + year.kept,
  hoursDown: years.hoursDown + year.hoursDown,
  violations: [...years.violations, ...year.violations.map((words) => `seed ${year.seed}: ${words}`)],
});

/** Plays the years of seeds one after another, each over a store of its own. */
export async function playYears(
  seeds: readonly number[],
  size: Size,
  openStore: (seed: number) => Promise<Store>,
  afterEach: (years: Years) => void = () => undefined,
): Promise<Years> {
  let years = NONE;
  for (const seed of seeds) {
    years = plus(years, await simulateYear(await openStore(seed), seed, size));
    afterEach(years);
  }
  return years;
}

export const seedsFrom = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, place) => first + place);
