// Run last by a build: joins the modules that the bot and the command line start with into few files, since Node takes
// longer to find and to link over a thousand of them than for all else of a start. The packages of Teams, which are as
// many again, are joined with them; all others stay as they are.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

const OF_TEAMS = /^(?:@microsoft\/teams-ai|botbuilder|botframework-)/;
const own = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies);

/** What a package of Teams needs is joined too, besides what the product loads itself: there must be one of it. */
function isLeftAlone(id, from) {
  if (id.startsWith('.') || isAbsolute(id) || OF_TEAMS.test(id)) return false;
  return !from?.includes('node_modules') || own.includes(id);
}

/** Joined files stand at the top of `dist`, from where a module still finds what it finds by its own place. */
const ownPlaces = {
  name: 'own-places',
  transform(code, id) {
    if (!code.includes('import.meta.url')) return null;
    const place = JSON.stringify(relative(dist, id).split(sep).join('/'));
    return { code: code.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`), map: null };
  },
};

/**
 * The dialogs with which teams-ai signs people in, which this product never does, read dates in nine languages: they would
 * take a third of a start, and as many megabytes. What stands for them can be extended, and does nothing.
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
