import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** What the property tests of this run draw from. */
    readonly seed: number;
  }
}

/** A run of CI finds what the one before it found; elsewhere each run tries something new. */
const FIXED = 20_260_301;

/** The seed of a run in an environment, and whether nobody chose it. */
export function seedOf(environment: Readonly<Record<string, string | undefined>>): { seed: number; isNew: boolean } {
  const given = environment['PROPERTY_SEED'] ?? '';
  if (given !== '') return { seed: Number(given), isNew: false };
  if ((environment['CI'] ?? '') !== '') return { seed: FIXED, isNew: false };
  return { seed: Math.floor(Math.random() * 2 ** 31), isNew: true };
}

/** Chooses the seed of the whole run, and prints one that is new; `PROPERTY_SEED` repeats it. */
export default function chooseSeed(project: TestProject): void {
  const { seed, isNew } = seedOf(process.env);
  if (isNew) console.log(`Property tests: PROPERTY_SEED=${seed} repeats them.`);
  project.provide('seed', seed);
}
