import { mergeConfig } from 'vitest/config';
import config from '../vitest.config.js';

/** Also the tests that take too long for every run, which their names say (`.long.ts`); one file at a time. */
export default mergeConfig(config, { test: { include: ['tests/**/*.long.ts'], maxWorkers: 1 } });
