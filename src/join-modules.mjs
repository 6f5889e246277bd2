// Run last by a build: joins the modules that the bot and the command line start with into few files, since Node takes
// longer to find and to link over a thousand of them than for all else of a start. Packages stay as they are.
import { readdirSync, rmSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** Joined files stand at the top of `dist`, from where a module still finds what it finds by its own place. */
const ownPlaces = {
  name: 'own-places',
  transform(code, id) {
    if (!code.includes('import.meta.url')) return null;
    const place = JSON.stringify(relative(dist, id).split(sep).join('/'));
    return { code: code.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`), map: null };
  },
};

for (const name of readdirSync(dist)) if (name.startsWith('joined-')) rmSync(join(dist, name));
await build({
  input: ['main', 'cli'].map((name) => join(dist, `${name}.js`)),
  platform: 'node',
  external: (id) => !id.startsWith('.') && !isAbsolute(id),
  plugins: [ownPlaces],
  logLevel: 'warn',
  output: { dir: dist, entryFileNames: '[name].js', chunkFileNames: 'joined-[name]-[hash].js', sourcemap: true },
});
