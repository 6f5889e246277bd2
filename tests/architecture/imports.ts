import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** That a file of src names another: one of ours by its path in src, a package or one of Node's own by its name. */
export interface Import {
  readonly file: string;
  readonly target: string;
}

/** How a file names another: a static import or export, `import(…)`, or a library loaded late through `createRequire`. */
const IMPORT =
  /^(?:(?:import|export)\b[^'\n]*|\} )from '([^'\n]+)'|^import '([^'\n]+)'|\bimport\('([^'\n]+)'\)|\(import\.meta\.url\)\('([^'\n]+)'\)/gm;

const isRelative = (target: string): boolean => target.startsWith('.');

/** What a text names, from where it stands in src. */
export const importsIn = (file: string, text: string): readonly Import[] =>
  [...text.matchAll(IMPORT)].map((match) => {
    const target = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    return {
      file,
      target: isRelative(target) ? normalize(join(dirname(file), target)).replace(/\.js$/, '.ts') : target,
    };
  });

export const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

export const textOf = (file: string): string => readFileSync(join(SRC, file), 'utf8');

export const imports: readonly Import[] = files.flatMap((file) => importsIn(file, textOf(file)));

export const isOwn = ({ target }: Import): boolean => target.endsWith('.ts') || target.endsWith('.json');
export const isBuiltin = ({ target }: Import): boolean => target.startsWith('node:') || builtinModules.includes(target);
export const packageOf = ({ target }: Import): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
