import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PARTS = [
  'src/adapters/lowdb',
  'src/ports',
  'src/records',
  'src/core/groups',
  'src/core/calendar',
  'src/core/reviews',
  'src/core/nudges',
];

/** Turns the store into JavaScript that a process of its own can run; gives the folder, inside which packages are found. */
export function compileStore(): { readonly folder: string; remove(): void } {
  const shelf = join(ROOT, 'node_modules/.cache');
  mkdirSync(shelf, { recursive: true });
  const folder = mkdtempSync(join(shelf, 'store-'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  for (const part of PARTS) {
    for (const name of readdirSync(join(ROOT, part)).filter((file) => file.endsWith('.ts'))) {
      const source = readFileSync(join(ROOT, part, name), 'utf8');
      const { outputText } = ts.transpileModule(source, {
        compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023, verbatimModuleSyntax: true },
      });
      const path = join(folder, part, name.replace(/\.ts$/, '.js'));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, outputText);
    }
  }
  cpSync(join(ROOT, 'tests/adapters/lowdb/log-until-killed.mjs'), join(folder, 'log-until-killed.mjs'));
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
