// `npm run test:long [-- NAME ...]`: the long suites at their full size, one after another, all of them unless some are
// named. Takes hours; what each printed comes as it goes, and what became of each at the end. Ends with 1 when one failed.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SUITES as CRASH_SUITES } from './crash/suites.mjs';

const program = (path, ...words) => [fileURLToPath(new URL(path, import.meta.url)), ...words];

const vitest = (...files) => program('../node_modules/vitest/vitest.mjs', 'run', ...files);

const SUITES = {
  years: program('year/run.mjs', '4', '2026'),
  'small-years': vitest('tests/year/'),
  'long-texts': vitest('tests/reading/minutes/long-texts'),
  'first-messages': vitest('tests/e2e/first-messages'),
  'many-rows': vitest('tests/app/papers/many-rows', 'tests/app/papers/every-format'),
  publication: vitest('tests/app/papers/publication'),
  cards: vitest('tests/cards/rendered-cards'),
  'heavy-documents': vitest('tests/e2e/heavy-documents', 'tests/adapters/documents/unpacking'),
  chatter: vitest('tests/chat/chatter'),
  ranker: vitest('tests/features/understanding/ranker-accuracy'),
  'fresh-clone': vitest('--config', 'tests/long.config.ts', 'tests/set-up/fresh-clone'),
  ...Object.fromEntries(Object.keys(CRASH_SUITES).map((name) => [name, program('crash/run.mjs', name)])),
  hostile: program('hostile/run.mjs'),
  'hostile-bot': program('hostile/run.mjs', '--bot'),
  'hostile-postgres': program('hostile/run.mjs', '--postgres', '--processes', '2'),
  fuzz: program('fuzz/fuzz-documents.mjs'),
};

/** The full sizes of what `npm test` has a small run of: years, characters, lines. */
const env = {
  YEARS: '50',
  POSTGRES_YEARS: '10',
  LONG_TEXTS: '20000',
  PUBLICATION_NAMES: '2000',
  FIRST_MESSAGES: 'all',
  MANY_ROWS: 'all',
  CARD_LOOKS: 'all',
  HEAVY_DOCUMENTS: 'all',
  UNPACKING: 'full',
  RANKER_ACCURACY: 'all',
  CHATTER_LINES: '1500',
  CHATTER_OVERHEARD: '1000000',
  ...process.env,
};

const given = process.argv.slice(2);
const unknown = given.filter((name) => !Object.hasOwn(SUITES, name));
if (unknown.length > 0) {
  console.error(`There is no long suite called ${unknown.join(', ')}. These are: ${Object.keys(SUITES).join(', ')}.`);
  process.exit(2);
}

const results = (given.length > 0 ? given : Object.keys(SUITES)).map((name) => {
  console.log(`\n== ${name}`);
  const began = Date.now();
  const { status } = spawnSync(process.execPath, SUITES[name], { env, stdio: 'inherit' });
  const minutes = (Date.now() - began) / 60_000;
  return { name, isWell: status === 0, minutes };
});
console.log('');
for (const { name, isWell, minutes } of results)
  console.log(`${name.padEnd(18)}${isWell ? 'well  ' : 'FAILED'}${minutes.toFixed(1).padStart(8)} min`);
process.exitCode = results.every(({ isWell }) => isWell) ? 0 : 1;
