import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileCircles, folderCircles } from './circles.js';
import { backward, misplacedPackages, strays } from './floors.js';
import { files, importsIn, imports, isBuiltin, isOwn, packageOf, SRC, textOf } from './imports.js';
import { outOfRole } from './roles.js';

/** Node's own modules that model and reading may use: loading a library late and hashing a text are no way out. */
const INNER_BUILTINS = ['node:crypto', 'node:module'];
const isInner = (file: string): boolean => file.startsWith('model/') || file.startsWith('reading/');

const own = imports.filter(isOwn);

describe('the architecture', () => {
  it('has every file on a floor, or at the root', () => {
    expect(strays(files)).toEqual([]);
  });

  it('points down: no file imports one from a floor above it, and no adapter imports another', () => {
    expect(backward(imports)).toEqual([]);
    const planted = importsIn('model/action.ts', "import { x } from '../features/actions/reply.js';\n");
    expect(backward(planted)).toEqual([{ file: 'model/action.ts', target: 'features/actions/reply.ts' }]);
    const between = importsIn('adapters/teams/edge.ts', "import { x } from '../lowdb/disk.js';\n");
    expect(backward(between)).toHaveLength(1);
  });

  it('has no circle of files, including imports at run time', () => {
    expect(fileCircles(own)).toEqual([]);
    const planted = [
      ...importsIn('model/a.ts', "import { b } from './b.js';\n"),
      ...importsIn('model/b.ts', "const c = await import('./c.js');\n"),
      ...importsIn('model/c.ts', "export { a } from './a.js';\n"),
    ];
    expect(fileCircles(planted)).toEqual(['model/a.ts -> model/b.ts -> model/c.ts -> model/a.ts']);
  });

  it('has no circle of folders', () => {
    expect(folderCircles(own)).toEqual([]);
    const planted = [
      ...importsIn('reading/text/a.ts', "import { b } from '../leads/b.js';\n"),
      ...importsIn('reading/leads/c.ts', "import { d } from '../text/d.js';\n"),
    ];
    expect(folderCircles(planted)).toEqual(['reading/leads -> reading/text -> reading/leads']);
  });

  it('keeps each file of a feature to its role', () => {
    expect(outOfRole(imports)).toEqual([]);
    const planted = [
      ...importsIn('features/lists/card.ts', "import { x } from '../../ports/store.js';\n"),
      ...importsIn('features/lists/rules/order.ts', "import { y } from '../../history/handle.js';\n"),
      ...importsIn('features/lists/handle.ts', "import { z } from '../history/card.js';\n"),
    ];
    expect(outOfRole(planted)).toEqual(planted);
  });

  it('imports each package only where it belongs', () => {
    expect(misplacedPackages(imports)).toEqual([]);
  });

  it('keeps model and reading free of the machine: no files, processes, network, clock or environment', () => {
    const ways = imports.filter((found) => isInner(found.file) && isBuiltin(found));
    expect(ways.filter(({ target }) => !INNER_BUILTINS.includes(target))).toEqual([]);
    const clocks = /Date\.now\(\)|new Date\(\)|Temporal\.Now|process\./;
    expect(files.filter((file) => isInner(file) && clocks.test(textOf(file)))).toEqual([]);
  });

  it('reads the environment in one file', () => {
    expect(files.filter((file) => textOf(file).includes('process.env'))).toEqual(['config.ts']);
  });

  it('declares every package that it imports, and imports every package that it declares', () => {
    const manifest = JSON.parse(readFileSync(join(SRC, '../package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const used = new Set(imports.filter((found) => !isOwn(found) && !isBuiltin(found)).map(packageOf));
    expect([...used].filter((name) => !(name in manifest.dependencies))).toEqual([]);
    // rimraf is what botbuilder-dialogs runs when it is installed; adaptive-expressions what templating works with.
    // A font has no code to import: its files are found by their names.
    const silent = ['rimraf', 'adaptive-expressions', '@expo-google-fonts/noto-sans'];
    expect(Object.keys(manifest.dependencies).filter((name) => !used.has(name) && !silent.includes(name))).toEqual([]);
  });

  it('has no file over 250 lines, at least half of 60 lines or fewer, and no meaningless name', () => {
    const lengths = files.map((file) => ({ file, lines: textOf(file).split('\n').length - 1 }));
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
    const inOrder = lengths.map(({ lines }) => lines).sort((one, other) => one - other);
    expect(inOrder[Math.floor(inOrder.length / 2)]).toBeLessThanOrEqual(60);
    const vague = /(?:^|\/)(?:utils?|helpers?|common|misc|managers?)(?:\.ts|\/)/;
    expect(files.filter((file) => vague.test(file))).toEqual([]);
    // A folder's index is what a feature declares, and nothing else.
    expect(files.filter((file) => file.endsWith('/index.ts') && !/^features\/[^/]+\/index\.ts$/.test(file))).toEqual(
      [],
    );
  });

  it('has every module that the tests’ programs take from the build', () => {
    const tests = join(SRC, '../tests');
    const programs = readdirSync(tests, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.m?[jt]s$/.test(file),
    );
    const named = programs.flatMap((file) => {
      const text = readFileSync(join(tests, file), 'utf8');
      return [...text.matchAll(/(?:\.\.\/dist\/|\bdist\(')([\w./-]+)\.js'/g)].map(([, path]) => ({ file, path }));
    });
    expect(named.filter(({ path }) => !existsSync(join(SRC, `${path}.ts`)))).toEqual([]);
    expect(named.length).toBeGreaterThan(20);
  });

  it('has only the agreed top level', () => {
    const root = join(SRC, '..');
    const agreed = ['src', 'cards', 'manifest', 'data', 'tests', 'package.json', 'tsconfig.json', '.env.example'];
    expect(agreed.filter((name) => !existsSync(join(root, name)))).toEqual([]);
    expect(relative(root, SRC)).toBe('src');
    const kept = readFileSync(join(root, '.gitignore'), 'utf8')
      .split('\n')
      .map((line) => line.replace(/^\/|\/$/g, ''));
    const files = readdirSync(root).filter((name) => !name.startsWith('.') && !kept.includes(name));
    const tools = ['docs', 'package-lock.json', 'vitest.config.ts', 'Dockerfile', 'docker-compose.yml'];
    const texts = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE'];
    expect(files.filter((name) => ![...agreed, ...tools, ...texts].includes(name))).toEqual([]);
  });
});
