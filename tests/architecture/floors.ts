import { type Import, isBuiltin, isOwn, packageOf } from './imports.js';

/**
 * The floors of the house, lowest first; each may import itself and those below it. `access` is what somebody who asks may
 * find and change; `records` copies and counts whole stores. Both stand beside the design's floors.
 */
const FLOORS = [
  'model',
  'reading',
  'ports',
  'presentation',
  'delivery',
  'access',
  'features',
  'records',
  'adapters',
  'cli',
  'app',
] as const;

/** Beside their own folder, an adapter may import these. None imports another adapter. */
const OF_ADAPTERS: Readonly<Record<string, readonly string[]>> = {
  clock: ['ports', 'model'],
  documents: ['ports', 'model', 'reading'],
  docx: ['ports', 'model'],
  excel: ['ports', 'model'],
  ical: ['ports', 'model'],
  lowdb: ['ports', 'model'],
  'node-cron': ['ports', 'model'],
  'open-file': ['ports', 'model'],
  'paper-text': ['ports', 'model'],
  pdfkit: ['ports', 'model'],
  pino: ['ports'],
  playground: [],
  postgres: ['ports', 'model'],
  'prom-client': ['ports'],
  recall: ['ports', 'model'],
  'sending-limits': ['delivery', 'ports', 'model'],
  teams: ['access', 'delivery', 'ports', 'model', 'reading/text'],
  web: ['ports'],
};

/** Files of the root: what starts the program and stops it, and what reads its environment. */
const ROOT = 'root';

const floorOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : ROOT);
const adapterOf = (file: string): string => file.split('/')[1] ?? '';
const isIn = (target: string, places: readonly string[]): boolean =>
  places.some((place) => target.startsWith(`${place}/`));

/** Files in a folder that is no floor. */
export const strays = (files: readonly string[]): readonly string[] =>
  files.filter((file) => {
    const floor = floorOf(file);
    return floor === 'adapters'
      ? !(adapterOf(file) in OF_ADAPTERS)
      : floor !== ROOT && !(FLOORS as readonly string[]).includes(floor);
  });

/** The imports that go up, or from one adapter to another. */
export const backward = (imports: readonly Import[]): readonly Import[] =>
  imports.filter(isOwn).filter(({ file, target }) => {
    const [from, to] = [floorOf(file), floorOf(target)];
    if (from === ROOT) return false;
    // `config.ts` is read where everything is put together.
    if (to === ROOT) return !(from === 'app' && target === 'config.ts');
    if (from === 'adapters') {
      if (to === 'adapters') return adapterOf(file) !== adapterOf(target);
      return !isIn(target, OF_ADAPTERS[adapterOf(file)] ?? []);
    }
    if (from === 'app') return false;
    if (to === 'adapters') return true;
    return FLOORS.indexOf(to as never) > FLOORS.indexOf(from as never);
  });

/** Which package may be imported where. A package that is not here may be imported nowhere. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  '@microsoft/teams-ai': ['adapters/teams'],
  botbuilder: ['adapters/teams', 'app/create-teams-edge.ts'],
  'botframework-connector': ['adapters/teams'],
  'adaptivecards-templating': ['presentation/card'],
  'chrono-node': ['reading/deadlines'],
  dataloader: ['adapters/postgres'],
  'date-holidays': ['model/calendar'],
  docx: ['adapters/docx'],
  entities: ['adapters/teams'],
  express: ['adapters/web'],
  fflate: ['adapters/docx'],
  htmlparser2: ['adapters/documents', 'adapters/open-file'],
  'ical-generator': ['adapters/ical'],
  'intl-messageformat': ['presentation/words'],
  kysely: ['adapters/postgres'],
  lowdb: ['adapters/lowdb'],
  'lru-cache': ['adapters/postgres', 'adapters/recall', 'adapters/teams'],
  mammoth: ['adapters/documents'],
  'node-cron': ['adapters/node-cron'],
  'p-limit': ['delivery', 'access', 'features', 'adapters/lowdb'],
  'p-map': ['records'],
  'p-timeout': ['access', 'adapters/teams', 'adapters/web', 'stop-in-time.ts'],
  pdfkit: ['adapters/pdfkit'],
  pg: ['adapters/postgres'],
  pino: ['adapters/pino'],
  'postal-mime': ['adapters/documents'],
  'prom-client': ['adapters/prom-client'],
  'rrule-temporal': ['model'],
  'temporal-polyfill': ['model'],
  unpdf: ['adapters/documents', 'adapters/open-file'],
  'write-excel-file': ['adapters/excel'],
  'read-excel-file': ['adapters/documents'],
  xliff: ['cli'],
  yauzl: ['adapters/documents', 'adapters/open-file'],
  zod: [
    'config.ts',
    'model',
    'delivery',
    'features',
    'app',
    'presentation/card',
    'adapters/teams',
    'adapters/lowdb',
    'adapters/recall',
  ],
};

/** The imports of a package elsewhere than where it may be. */
export const misplacedPackages = (imports: readonly Import[]): readonly Import[] =>
  imports
    .filter((found) => !isOwn(found) && !isBuiltin(found))
    .filter(
      (found) =>
        !(PACKAGES[packageOf(found)] ?? []).some((place) => found.file === place || found.file.startsWith(`${place}/`)),
    );
