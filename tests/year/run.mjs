// `npm run year -- SEEDS [FIRST] [--tenth]`: years of 200 people, 20 groups and 3,000 actions, or of a tenth of that, each
// from a seed, one after another.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

const CONFIG = fileURLToPath(new URL('../long.config.ts', import.meta.url));

const { values, positionals } = parseArgs({ allowPositionals: true, options: { tenth: { type: 'boolean' } } });
const [seeds = '3', first = '1'] = positionals;
const env = { ...process.env, YEAR_SEEDS: seeds, YEAR_FIRST_SEED: first, YEAR_SIZE: values.tenth ? 'tenth' : 'full' };
const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', CONFIG, 'tests/year/years.long.ts'], {
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  stdio: 'inherit',
  env,
});
process.exit(status ?? 1);
