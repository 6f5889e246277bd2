import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));

interface Package {
  readonly version: string;
  readonly dev?: true;
  readonly optional?: true;
}

type Packages = Readonly<Record<string, Package>>;

const KEPT: Packages = {
  'node_modules/zod': { version: '3.25.76' },
  'node_modules/typescript': { version: '7.0.2', dev: true },
  'node_modules/only-on-windows': { version: '1.0.0', optional: true },
};

const without = (place: string): Packages => Object.fromEntries(Object.entries(KEPT).filter(([one]) => one !== place));

/** A clone whose lock file names three packages, with what is installed there; null for no node_modules at all. */
function clone(installed: Packages | null): string {
  const folder = mkdtempSync(join(tmpdir(), 'matters-arising-clone-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const file of ['install-when-needed.mjs', 'build-when-needed.mjs'])
    cpSync(join(SOURCE, file), join(folder, 'src', file));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': { version: '0.1.0' }, ...KEPT } }));
  if (installed !== null) {
    for (const place of Object.keys(installed)) mkdirSync(join(folder, place), { recursive: true });
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  return folder;
}

/** Runs a script of the clone with an npm that writes down what it is asked, and ends with `npmEnds`. */
function run(folder: string, script: string, { npmEnds = 0, node = '' } = {}) {
  const npm = join(folder, 'npm-cli.js');
  const asked = join(folder, 'asked');
  writeFileSync(
    npm,
    `require('node:fs').writeFileSync(${JSON.stringify(asked)}, process.argv.slice(2).join(' ')); process.exit(${npmEnds});`,
  );
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${node}' });`;
  const before = node === '' ? [] : ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...before, join(folder, 'src', script)], {
    env: { PATH: process.env['PATH'], npm_execpath: npm },
    encoding: 'utf8',
  });
  return { status, stdout, stderr, asked: existsSync(asked) ? readFileSync(asked, 'utf8') : null };
}

const NPM_CI = 'ci --include=dev --no-audit --no-fund';

it('the start installs everything in a fresh clone, and says so in a line', () => {
  expect(run(clone(null), 'install-when-needed.mjs')).toEqual({
    status: 0,
    stdout: '',
    stderr: 'The packages that this needs are not installed yet. Installing with npm ci: this takes a minute or two…\n',
    asked: NPM_CI,
  });
});

it('the start silently does nothing if only packages for other machines are missing', () => {
  const { stderr, asked } = run(clone(without('node_modules/only-on-windows')), 'install-when-needed.mjs');
  expect({ stderr, asked }).toEqual({ stderr: '', asked: null });
});

it.each([
  ['has another version than the lock file says', { ...KEPT, 'node_modules/zod': { version: '3.25.75' } }],
  ['is not installed', without('node_modules/zod')],
  ['is for development and not installed', without('node_modules/typescript')],
])('the start installs again if a package %s', (_, installed) => {
  const { stderr, asked } = run(clone(installed), 'install-when-needed.mjs');
  expect(stderr).toMatch(/^The packages that are installed are not those of package-lock\.json\. Installing/);
  expect(asked).toBe(NPM_CI);
});

it('the start installs again if the folder of a package is gone', () => {
  const folder = clone(KEPT);
  rmSync(join(folder, 'node_modules/zod'), { recursive: true });
  expect(run(folder, 'install-when-needed.mjs').asked).toBe(NPM_CI);
});

it('the start installs again if an installation was interrupted, which leaves packages without their list', () => {
  const folder = clone(KEPT);
  rmSync(join(folder, 'node_modules/.package-lock.json'));
  expect(run(folder, 'install-when-needed.mjs').asked).toBe(NPM_CI);
});

it('the start keeps an earlier installation without development packages that was built', () => {
  const folder = clone(without('node_modules/typescript'));
  mkdirSync(join(folder, 'dist/features/understanding'), { recursive: true });
  writeFileSync(join(folder, 'dist/features/understanding/learnt.json'), '');
  writeFileSync(join(folder, 'dist/main.js'), "import './joined-a.js';");
  const { status, stderr, asked } = run(folder, 'build-when-needed.mjs');
  expect({ status, stderr, asked }).toEqual({ status: 0, stderr: '', asked: null });
});

it('the start builds again if a build was interrupted before its modules were joined', () => {
  const folder = clone(without('node_modules/typescript'));
  mkdirSync(join(folder, 'dist/features/understanding'), { recursive: true });
  for (const name of ['main.js', 'features/understanding/learnt.json']) writeFileSync(join(folder, 'dist', name), '');
  expect(run(folder, 'build-when-needed.mjs', { npmEnds: 1 }).asked).toBe(NPM_CI);
});

it('the start installs the compiler if there is no build', () => {
  expect(run(clone(without('node_modules/typescript')), 'build-when-needed.mjs', { npmEnds: 1 }).asked).toBe(NPM_CI);
});

it('the start ends with a line that says what to do if npm cannot install', () => {
  const { status, stderr } = run(clone(null), 'install-when-needed.mjs', { npmEnds: 1 });
  expect(status).toBe(1);
  expect(stderr).toContain(
    'The packages could not be installed: npm says why above. Check the network, then try again.\n',
  );
});

it.each(['install-when-needed.mjs', 'build-when-needed.mjs'])(
  'a Node that is too old is refused in a line: %s',
  (script) => {
    const { status, stderr, asked } = run(clone(null), script, { node: '20.18.3' });
    expect(status).toBe(1);
    expect(stderr).toBe(
      'Matters Arising needs Node 20.19 or later, and this is 20.18.3. Install Node 22 or 24 from https://nodejs.org, then try again.\n',
    );
    expect(asked).toBeNull();
  },
);

it.each(['20.19.0', '22.12.0', '24.1.0'])('a Node that is new enough is accepted: %s', (node) => {
  expect(run(clone(KEPT), 'install-when-needed.mjs', { node }).status).toBe(0);
});
