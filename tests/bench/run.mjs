// `npm run bench -- NAME`: runs one benchmark by its name, that of a file beside this one.
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const [name, ...rest] = process.argv.slice(2);
const file = `${folder}${name}.bench.mjs`;
if (name === undefined || !/^[a-z-]+$/.test(name) || !existsSync(file)) {
  const names = readdirSync(folder)
    .filter((entry) => entry.endsWith('.bench.mjs'))
    .map((entry) => entry.replace('.bench.mjs', ''));
  console.error(`Usage: npm run bench -- NAME, where NAME is one of: ${names.join(', ')}`);
  process.exit(2);
}
const { bench } = await import(file);
await bench(rest);
