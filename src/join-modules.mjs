// Runs last in a build: bundles the modules of the bot and the command line into few files, because Node takes longer
// to find and link over a thousand modules than for the rest of a start. The Teams packages, which have as many modules
// again, are bundled too; other packages stay separate.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

const OF_TEAMS = /^(?:@microsoft\/teams-ai|botbuilder|botframework-)/;
/** The thread that reads a document: a module of its own, in a process of its own for each document. */
const DOCUMENT_WORKER = 'adapters/documents/document-worker.js';
const own = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies);

/**
 * Whether an import stays out of the bundle. What the Teams packages need is bundled too, except what the product also
 * loads itself: there must be one copy of it.
 */
function isLeftAlone(id, from) {
  if (id.startsWith('.') || isAbsolute(id) || OF_TEAMS.test(id)) return false;
  return !from?.includes('node_modules') || own.includes(id);
}

/** Bundled files are at the top of `dist`; with its old URL a module still finds files relative to itself. */
const ownPlaces = {
  name: 'own-places',
  transform(code, id) {
    if (!code.includes('import.meta.url')) return null;
    const place = JSON.stringify(relative(dist, id).split(sep).join('/'));
    return { code: code.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`), map: null };
  },
};

/**
 * teams-ai has dialogs that sign people in, which this product never does. They read dates in nine languages, and would
 * take a third of a start's time and megabytes. The stand-in can be extended, and does nothing.
 */
const noDialogs = {
  name: 'no-dialogs',
  load: (id) =>
    /\/botbuilder-dialogs\/lib\/index\.js$/.test(id.replaceAll(sep, '/'))
      ? 'module.exports = new Proxy({}, { get: () => Object });'
      : null,
};

/** Packages that are loaded on first use, of up to hundreds of files: each is joined into one file too. */
const usedLater = new Map();
const packagesUsedLater = {
  name: 'packages-used-later',
  transform(code, id) {
    if (!code.includes('createRequire(import.meta.url)(')) return null;
    const joined = code.replaceAll(/(?<=createRequire\(import\.meta\.url\)\()'([^'.][^']*)'/g, (_, name) => {
      const file = join(dist, `joined-${name.replaceAll('/', '-')}.cjs`);
      usedLater.set(file, createRequire(id).resolve(name));
      return JSON.stringify(relative(dirname(id), file).split(sep).join('/'));
    });
    return { code: joined, map: null };
  },
};

/** V8 reads an arrow function twice, to pass over it and to call it, but a bracketed `function` only once. */
const readOnce = {
  name: 'read-once',
  generateBundle(_, files) {
    for (const file of Object.values(files))
      if (file.type === 'chunk')
        file.code = file.code.replaceAll(/__commonJSMin\(\(\(([^()]*)\) => \{/g, '__commonJSMin((function($1) {');
  },
};

/** The years whose bank holidays a build works out. */
const THIS_YEAR = new Date().getUTCFullYear();
const YEARS = Array.from({ length: 30 }, (_, at) => THIS_YEAR - 15 + at);
const knownHolidays = {
  name: 'known-holidays',
  async transform(code, id) {
    if (basename(id) !== 'bank-holidays.js') return null;
    const [{ bankHolidays }, { NATIONS }] = await Promise.all(
      [id, join(dirname(id), 'nation.js')].map((file) => import(pathToFileURL(file).href)),
    );
    const known = NATIONS.flatMap((nation) =>
      YEARS.map((year) => [`${nation} ${year}`, [...bankHolidays(nation, year)]]),
    );
    return { code: code.replace('KNOWN = {}', `KNOWN = ${JSON.stringify(Object.fromEntries(known))}`), map: null };
  },
};

for (const name of readdirSync(dist)) if (name.startsWith('joined-')) rmSync(join(dist, name));
await build({
  input: {
    main: join(dist, 'main.js'),
    cli: join(dist, 'cli.js'),
    'joined-document-worker': join(dist, DOCUMENT_WORKER),
  },
  platform: 'node',
  external: isLeftAlone,
  plugins: [noDialogs, packagesUsedLater, knownHolidays, ownPlaces, readOnce],
  logLevel: 'warn',
  output: { dir: dist, entryFileNames: '[name].js', chunkFileNames: 'joined-[name]-[hash].js', sourcemap: true },
});
// It is started by its place, which the bundle leaves as it is.
writeFileSync(join(dist, DOCUMENT_WORKER), "import '../../joined-document-worker.js';\n");
for (const [file, input] of usedLater)
  await build({
    input,
    platform: 'node',
    plugins: [readOnce],
    logLevel: 'warn',
    output: { file, format: 'cjs', exports: 'named', sourcemap: true },
  });
