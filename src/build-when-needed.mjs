// Run before `npm start`: installs what is missing, then builds when there is no build, or when a source is newer than it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installWhenNeeded } from './install-when-needed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = ['main.js', 'features/understanding/learnt.json'].map((name) => join(root, 'dist', name));

function newest(folder) {
  return (
    readdirSync(folder, { recursive: true, withFileTypes: true })
      // What the tests learn stands there too, and is no source.
      .filter((entry) => entry.isFile() && /\.(?:ts|json)$/.test(entry.name) && entry.name !== 'learnt.json')
      .reduce(
        (latest, entry) => Math.max(latest, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs),
        0,
      )
  );
}

// What was learnt is made anew only where the examples or what learns them changed.
const isStale = () => newest(join(root, 'src')) > statSync(built[0]).mtimeMs;

const mustBuild = !built.every(existsSync) || isStale();
// A build that is up to date needs no compiler, so that what was installed with `--omit=dev` starts as it is.
installWhenNeeded({ forUse: !mustBuild });

if (mustBuild) {
  console.error('Building, which takes a few seconds…');
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  // As `npm run build` does.
  const run = (...words) => spawnSync(process.execPath, words, { stdio: 'inherit' }).status ?? 1;
  const steps = [[compiler, '-p', root], [join(root, 'dist', 'learn.js')], [join(root, 'src', 'join-modules.mjs')]];
  process.exit(steps.reduce((status, step) => status || run(...step), 0));
}
