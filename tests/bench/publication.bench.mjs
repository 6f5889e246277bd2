// Both errors of papers for publication: names that are left, of which any fails, and words that are marked too much, over
// 2,000 names that are hard to tell.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export function bench([names = '2000']) {
  const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
  const { status } = spawnSync(process.execPath, [vitest, 'run', 'tests/app/papers/publication/fuzz'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, PUBLICATION_NAMES: names },
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
