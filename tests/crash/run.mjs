// `npm run crash`: the crash test at its full size, 5,000 actions from 50 groups.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const size = { CRASH_ACTIONS: '5000', CRASH_GROUPS: '50', CRASH_QUIET_MS: '90000' };
const { status } = spawnSync(process.execPath, [vitest, 'run', 'tests/crash'], {
  env: { ...size, ...process.env },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
