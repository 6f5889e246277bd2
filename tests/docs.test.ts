import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { environmentSchema } from '../src/config.js';
import { hear } from '../src/app/hear.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const docs = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const manifest = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
const all = docs.map((file) => ({ file, text: textOf(file) }));

describe('the documentation', () => {
  it('links only to files that exist', () => {
    const dead = all.flatMap(({ file, text }) =>
      [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)]
        .map((match) => join(file, '..', match[1] ?? ''))
        .filter((path) => !existsSync(join(ROOT, path))),
    );
    expect(dead).toEqual([]);
  });

  it('names only paths that exist in this repository', () => {
    const wrong = all.flatMap(({ file, text }) =>
      [...text.matchAll(/`((?:src|tests|cards|manifest|docs)(?:\/[\w.-]+)*)`/g)]
        .map((match) => match[1] ?? '')
        .filter((path) => !existsSync(join(ROOT, path)))
        .map((path) => `${file}: ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('names only npm commands that exist', () => {
    const known = new Set(['ci', 'install', ...Object.keys(manifest.scripts)]);
    const wrong = all.flatMap(({ file, text }) =>
      [...text.matchAll(/npm (?:run (?:-s )?)?([a-z][a-z:]*)/g)]
        .map((match) => match[1] ?? '')
        .filter((name) => !known.has(name))
        .map((name) => `${file}: npm ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('lists every setting in the README, and no setting that is not read', () => {
    const settings = Object.keys(environmentSchema.shape);
    const listed = [...textOf('README.md').matchAll(/^\| `(\w+)`\s+\|/gm)].map((match) => match[1] ?? '');
    expect(listed.sort()).toEqual([...settings].sort());
    const named = all.flatMap(({ text }) =>
      [...text.matchAll(/`([A-Z][A-Z]+_[A-Z_]+|MicrosoftApp\w+)`?/g)].map((match) => match[1] ?? ''),
    );
    // Those that the compose file and what belongs to it read.
    const composed = `${textOf('docker-compose.yml')}${textOf('docs/compose/make-role.sh')}`;
    const read = [...composed.matchAll(/\$\{?([A-Z][A-Z]+_[A-Z_]+)/g)].map((match) => match[1] ?? '');
    const ofTests = [
      'tests/postgres/start-server.ts',
      'tests/choose-property-seed.ts',
      'tests/cards/draw-pictures.ts',
    ].flatMap((file) => [...textOf(file).matchAll(/env\['([A-Z_]+)'\]/g)].map(([, name]) => name));
    const known = [...settings, ...read, ...ofTests, 'POSTGRES_PASSWORD'];
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('gives in docs/chat.md only what the bot understands', () => {
    const rows = textOf('docs/chat.md')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    const said = rows.flatMap((row) =>
      row
        .split('|')
        .slice(1, 3)
        .flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')),
    );
    const missing = said
      .map((words) => words.replace(/^(canslo|ailagor)$/, '$1 ISCG-3'))
      .filter((words) => hear(words, { isLocal: true }).kind === 'unknown');
    expect(missing).toEqual([]);
  });
});
