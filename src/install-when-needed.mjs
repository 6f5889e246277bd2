// Runs before `npm test` and before a build: installs the packages that package-lock.json lists and node_modules lacks.
// It runs when nothing is installed, so it may import only Node's own modules.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The oldest Node that this runs on; the same as `engines` in package.json. */
const OLDEST = [20, 19];

/**
 * Installs packages that are missing or whose version differs from package-lock.json, and prints one line. Checks
 * development packages too, unless `forUse`. Exits the process if the installation fails.
 */
export function installWhenNeeded({ forUse = false } = {}) {
  const reason = whyInstall(forUse);
  if (reason === null) return;
  console.error(`${reason} Installing with npm ci: this takes a minute or two…`);
  const { status } = runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (status === 0) return;
  console.error('The packages could not be installed: npm says why above. Check the network, then try again.');
  process.exit(1);
}

/** Exits on an older Node. Runs first: later code would fail with an unhelpful message. */
function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  console.error(
    `Matters Arising needs Node ${OLDEST.join('.')} or later, and this is ${process.versions.node}. Install Node 22 or 24 from https://nodejs.org, then try again.`,
  );
  process.exit(1);
}

/** The reason to install, as a sentence; null if nothing is missing. */
function whyInstall(forUse) {
  // npm writes this file last: without it, an installation did not finish.
  const installed = packagesOf(join('node_modules', '.package-lock.json'));
  if (installed === null) return 'The packages that this needs are not installed yet.';
  const isThere = ([place, { version, integrity, optional, dev, devOptional }]) =>
    optional === true ||
    (forUse && (dev ?? devOptional) === true) ||
    (installed[place]?.version === version &&
      installed[place].integrity === integrity &&
      existsSync(join(root, place)));
  const wanted = Object.entries(packagesOf('package-lock.json') ?? {}).filter(([place]) => place !== '');
  return wanted.every(isThere) ? null : 'The packages that are installed are not those of package-lock.json.';
}

/** The packages in a lock file, by path; null if there is no such file. */
function packagesOf(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null;
}

/**
 * Runs the npm that started this script, else the one that the shell finds. Its output goes to stderr, apart from a
 * command's own.
 */
function runNpm(words) {
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['inherit', process.stderr.fd, 'inherit'] };
  return npm !== undefined && /npm-cli\.c?js$/.test(npm)
    ? spawnSync(process.execPath, [npm, ...words], options)
    : spawnSync('npm', words, { ...options, shell: process.platform === 'win32' });
}

refuseOldNode();
if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) installWhenNeeded();
