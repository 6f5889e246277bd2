// Run before `npm start`: builds when there is no build, or when a source is newer than it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'dist', 'main.js');

function newest(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|json)$/.test(entry.name))
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs), 0);
}

const isStale = () => newest(join(root, 'src')) > statSync(built).mtimeMs;

if (!existsSync(built) || isStale()) {
  let compiler;
  try {
    compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  } catch {
    console.error(
      'There is no build in dist, and TypeScript is not installed to make one: run `npm ci`, then `npm run build`.',
    );
    process.exit(1);
  }
  const { status } = spawnSync(process.execPath, [compiler, '-p', root], { stdio: 'inherit' });
  process.exit(status ?? 1);
}
