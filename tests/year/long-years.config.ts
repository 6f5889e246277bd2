import { defineConfig } from 'vitest/config';

/** For `npm run year`: years that are too long for every run of the tests. */
export default defineConfig({ test: { include: ['tests/year/long-years.ts'], reporters: ['default'] } });
