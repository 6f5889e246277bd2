import { defineConfig } from 'vitest/config';
import { LongFirst } from './tests/long-first.js';

// Read by `.ci/run`, which adds the counts of its runs together.
const { VITEST_JSON: results, CI: isCi } = process.env;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/choose-property-seed.ts', 'tests/learn-examples.ts', 'tests/postgres/start-server.ts'],
    setupFiles: ['tests/use-property-seed.ts'],
    // Much of what is tested waits for processes and clocks, so that three at once pay on two cores.
    maxWorkers: 3,
    sequence: { sequencer: LongFirst },
    // No file leaves anything behind that another would find, and loading the product anew for each took a third of the time.
    isolate: false,
    // As the product runs: patterns become machine code at once, which takes a third of the time.
    execArgv: ['--no-regexp-tier-up'],
    // What was made of a file is kept in `node_modules` by its content, since to make it anew takes half of a short run.
    experimental: { fsModuleCache: true },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A busy machine may be late once. What had to be run again is marked in the output.
    retry: isCi === 'true' ? 1 : 0,
    reporters: results === undefined ? ['default'] : ['default', ['json', { outputFile: results }]],
  },
});
