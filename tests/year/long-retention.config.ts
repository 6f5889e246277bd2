import { defineConfig } from 'vitest/config';

/** For `npm run retention`: every day of three years, from several seeds. */
export default defineConfig({
  test: {
    include: ['tests/year/retention-years.test.ts'],
    globalSetup: ['tests/postgres/start-server.ts'],
    env: { RETENTION_STEP_DAYS: '1', RETENTION_SEEDS: '5' },
    reporters: ['default'],
  },
});
