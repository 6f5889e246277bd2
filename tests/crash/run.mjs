// `npm run crash -- [SUITE ...] [--seed N]`: the crash suites at their full size, all of them unless some are named. Ends
// with 1 when one has failed.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SUITES } from './suites.mjs';

const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const config = fileURLToPath(new URL('../long.config.ts', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' } },
});
const unknown = positionals.filter((name) => !Object.hasOwn(SUITES, name));
if (unknown.length > 0) {
  const list = Object.entries(SUITES).map(([name, { what }]) => `  ${name.padEnd(10)} ${what}`);
  console.error(`There is no suite called ${unknown.join(', ')}. These are:\n${list.join('\n')}`);
  process.exit(2);
}
for (const name of positionals.length > 0 ? positionals : Object.keys(SUITES)) {
  const { what, files, size } = SUITES[name];
  console.log(`${name}: ${what} (seed ${values.seed})`);
  const words = [vitest, 'run', '--config', config, ...files.map((file) => `tests/crash/${file}.`)];
  const env = { CRASH_SEED: values.seed, ...size, ...process.env };
  const { status } = spawnSync(process.execPath, words, { env, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
