// `npm run year -- SEEDS [FIRST]`: years of 200 people, 20 groups and 3,000 actions, each from a seed, one after another.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

const [seeds = '3', first = '1'] = process.argv.slice(2);
const env = { ...process.env, YEAR_SEEDS: seeds, YEAR_FIRST_SEED: first };
const { status } = spawnSync(process.execPath, [vitest, 'run', 'tests/year/year.test.ts', '-t', 'whole years'], {
  stdio: 'inherit',
  env,
});
process.exit(status ?? 1);
