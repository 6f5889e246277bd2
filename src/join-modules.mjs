// Runs last in a build: bundles the modules of the bot and the command line into few files, because Node takes longer
// to find and link over a thousand modules than for the rest of a start. The Teams packages, which have as many modules
// again, are bundled too; other packages stay separate.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

const OF_TEAMS = /^(?:@microsoft\/teams-ai|botbuilder|botframework-)/;
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

for (const name of readdirSync(dist)) if (name.startsWith('joined-')) rmSync(join(dist, name));
await build({
  input: ['main', 'cli'].map((name) => join(dist, `${name}.js`)),
  platform: 'node',
  external: isLeftAlone,
  plugins: [noDialogs, ownPlaces],
  logLevel: 'warn',
  output: { dir: dist, entryFileNames: '[name].js', chunkFileNames: 'joined-[name]-[hash].js', sourcemap: true },
});
