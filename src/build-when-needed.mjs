// Runs before `npm start`: installs missing packages, then builds if there is no build or a source is newer than it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installWhenNeeded } from './install-when-needed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = ['main.js', 'features/understanding/learnt.json'].map((name) => join(root, 'dist', name));

function newest(folder) {
  return (
    readdirSync(folder, { recursive: true, withFileTypes: true })
      // The tests write a learnt.json here too; it is not a source.
      .filter((entry) => entry.isFile() && /\.(?:ts|json)$/.test(entry.name) && entry.name !== 'learnt.json')
      .reduce(
        (latest, entry) => Math.max(latest, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs),
        0,
      )
  );
}

// Compares with main.js alone: learnt.json is rewritten only if the examples, or the code that learns them, changed.
const isStale = () => newest(join(root, 'src')) > statSync(built[0]).mtimeMs;
// The last step of a build joins main.js, so a main.js that is not joined is what a broken-off build left.
const isWhole = () => built.every(existsSync) && readFileSync(built[0], 'utf8').includes('./joined-');

const mustBuild = !isWhole() || isStale();
// An up-to-date build needs no compiler, so an installation with `--omit=dev` starts as it is.
installWhenNeeded({ forUse: !mustBuild });

if (mustBuild) {
  console.error('Building, which takes a few seconds…');
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  // The steps of `npm run build`.
  const run = (...words) => spawnSync(process.execPath, words, { stdio: 'inherit' }).status ?? 1;
  const steps = [[compiler, '-p', root], [join(root, 'dist', 'learn.js')], [join(root, 'src', 'join-modules.mjs')]];
  process.exit(steps.reduce((status, step) => status || run(...step), 0));
}
