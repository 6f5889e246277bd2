// `npm run crash`: the crash tests at their full size. `-- logging` is 5,000 actions from 50 groups alone, `-- nudges` 2,000
// nudges and 200 kills.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const size = {
  CRASH_ACTIONS: '5000',
  CRASH_GROUPS: '50',
  CRASH_QUIET_MS: '90000',
  CRASH_NUDGES: '2000',
  CRASH_KILLS: '200',
};
const part = process.argv[2] ?? '';
const { status } = spawnSync(process.execPath, [vitest, 'run', `tests/crash/${part}`], {
  env: { ...size, ...process.env },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
