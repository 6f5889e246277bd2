import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** Which package may be imported where: the only folders. A package that is not here may be imported nowhere. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  '@microsoft/teams-ai': ['adapters/teams'],
  botbuilder: ['adapters/teams'],
  'botframework-connector': ['adapters/teams'],
  'adaptivecards-templating': ['presentation/card'],
  'chrono-node': ['reading/deadlines'],
  dataloader: ['adapters/postgres'],
  'date-holidays': ['model/calendar'],
  express: ['adapters/web'],
  htmlparser2: ['adapters/documents'],
  lowdb: ['adapters/lowdb'],
  mammoth: ['adapters/documents'],
  kysely: ['adapters/postgres'],
  pg: ['adapters/postgres'],
  'node-cron': ['adapters/node-cron'],
  'intl-messageformat': ['presentation/words'],
  entities: ['adapters/teams'],
  'lru-cache': ['adapters/postgres', 'adapters/teams'],
  'p-map': ['records'],
  'p-timeout': ['access', 'adapters/teams', 'adapters/web', 'stop-in-time.ts'],
  'p-limit': ['delivery', 'access', 'features', 'records'],
  pino: ['adapters/pino'],
  'prom-client': ['adapters/prom-client'],
  'postal-mime': ['adapters/documents'],
  'rrule-temporal': ['model', 'reading/schedules'],
  'temporal-polyfill': ['model/calendar', 'reading/schedules'],
  unpdf: ['adapters/documents'],
  xliff: ['cli'],
  yauzl: ['adapters/documents'],
  zod: ['config.ts', 'model', 'features', 'adapters/teams', 'adapters/lowdb'],
};

/** The floors of the house, each with what lies under it. Everything points down. */
const FLOORS = ['model', 'reading', 'ports', 'presentation', 'delivery', 'access', 'features', 'records', 'cli', 'app'];

/** Which of our own folders each may import, beside itself. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(FLOORS.map((floor, place) => [floor, FLOORS.slice(0, place)])),
  app: [...FLOORS, 'adapters'],
  'adapters/clock': ['ports', 'model'],
  'adapters/documents': ['ports', 'model', 'reading'],
  'adapters/lowdb': ['ports', 'model'],
  'adapters/node-cron': ['ports', 'model'],
  'adapters/pino': ['ports'],
  'adapters/prom-client': ['ports'],
  'adapters/playground': [],
  'adapters/postgres': ['ports', 'model'],
  'adapters/sending-limits': ['delivery', 'ports', 'model'],
  'adapters/teams': ['app', 'features', 'access', 'presentation', 'ports', 'model'],
  'adapters/web': ['ports'],
};

/** Node's own modules that model and reading may use: loading a library late and hashing a text are no way out of the process. */
const CORE_BUILTINS = ['node:crypto', 'node:module'];
const isCore = (file: string): boolean => file.startsWith('model/') || file.startsWith('reading/');

/** Files of the root that may import everything: where the parts are put together. */
const COMPOSERS = ['main.ts', 'cli.ts'];

interface Import {
  readonly file: string;
  readonly target: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** How a file names another: a static import or export, or a library loaded late through `createRequire`. */
const IMPORT =
  /^(?:(?:import|export)\b[^'\n]*|\} )from '([^'\n]+)'|^import '([^'\n]+)'|\(import\.meta\.url\)\('([^'\n]+)'\)/gm;

const imports: readonly Import[] = files.flatMap((file) =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(IMPORT)].map((match) => ({
    file,
    target: match[1] ?? match[2] ?? match[3] ?? '',
  })),
);

const isOwn = (target: string): boolean => target.startsWith('.');
const isBuiltin = (target: string): boolean => target.startsWith('node:') || builtinModules.includes(target);
const packageOf = (target: string): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
const folderOf = (file: string): string | null =>
  Object.keys(FOLDERS).find((folder) => file.startsWith(`${folder}/`)) ?? null;
const targetOf = ({ file, target }: Import): string => normalize(join(dirname(file), target));

describe('the architecture', () => {
  it('has every file in a folder of the table, or at the root', () => {
    const strays = files.filter((file) => file.includes('/') && folderOf(file) === null);
    expect(strays).toEqual([]);
  });

  it('imports each package in its own folder alone', () => {
    const wrong = imports
      .filter(({ target }) => !isOwn(target) && !isBuiltin(target))
      .filter(
        ({ file, target }) =>
          !(PACKAGES[packageOf(target)] ?? []).some((place) => file === place || file.startsWith(`${place}/`)),
      );
    expect(wrong).toEqual([]);
  });

  it('points inward: no folder imports one that the table does not allow it', () => {
    const wrong = imports.filter((found) => {
      if (!isOwn(found.target) || COMPOSERS.includes(found.file)) return false;
      const from = folderOf(found.file);
      const to = folderOf(targetOf(found));
      if (from === null) return to !== null && to !== 'core';
      return to === null || (to !== from && !(FOLDERS[from] ?? []).includes(to));
    });
    expect(wrong).toEqual([]);
  });

  it('keeps model and reading free of the machine: no files, processes, network or environment', () => {
    const wrong = imports.filter(
      ({ file, target }) => isCore(file) && isBuiltin(target) && !CORE_BUILTINS.includes(target),
    );
    const clocks = files.filter(
      (file) =>
        isCore(file) &&
        /Date\.now\(\)|new Date\(\)|Temporal\.Now|process\./.test(readFileSync(join(SRC, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
    expect(clocks).toEqual([]);
  });

  it('reads the environment in one file', () => {
    const readers = files.filter((file) => readFileSync(join(SRC, file), 'utf8').includes('process.env'));
    expect(readers).toEqual(['config.ts']);
  });

  it('declares every package that it imports, and imports every package that it declares', () => {
    const manifest = JSON.parse(readFileSync(join(SRC, '../package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const used = new Set(
      imports.filter(({ target }) => !isOwn(target) && !isBuiltin(target)).map(({ target }) => packageOf(target)),
    );
    expect([...used].filter((name) => !(name in manifest.dependencies))).toEqual([]);
    // rimraf is what botbuilder-dialogs runs when it is installed; adaptive-expressions what templating is made to work with.
    const silent = ['rimraf', 'adaptive-expressions'];
    expect(Object.keys(manifest.dependencies).filter((name) => !used.has(name) && !silent.includes(name))).toEqual([]);
  });

  it('has no file over 250 lines, and no name that says nothing', () => {
    const long = files.filter((file) => readFileSync(join(SRC, file), 'utf8').split('\n').length > 251);
    const vague = files.filter((file) =>
      /(?:^|\/)(?:utils?|helpers?|common|misc|managers?|index)(?:\.ts|\/)/.test(file),
    );
    expect(long).toEqual([]);
    expect(vague).toEqual([]);
  });

  it('has only the top level that was agreed', () => {
    const root = join(SRC, '..');
    const agreed = ['src', 'cards', 'manifest', 'data', 'tests', 'package.json', 'tsconfig.json', '.env.example'];
    expect(agreed.filter((name) => !existsSync(join(root, name)))).toEqual([]);
    expect(relative(root, SRC)).toBe('src');
  });
});
