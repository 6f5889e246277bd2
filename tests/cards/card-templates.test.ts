import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { expand } from '../../src/presentation/card/templates.js';
import { schemaFaults } from './card-schema.js';
import { buttonsOf, sizeOf, textsOf } from './walk-card.js';

const FOLDER = fileURLToPath(new URL('../../cards', import.meta.url));
const SRC = fileURLToPath(new URL('../../src', import.meta.url));
const filesIn = (folder: string, end: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(end))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
const read = (file: string): object => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as object;
const files = filesIn(FOLDER, '.json');
const names = files.filter((file) => !file.endsWith('.sample.json')).map((file) => file.slice(0, -5));

/** The templates that code expands, each with the file that does. */
const used = filesIn(SRC, '.ts').flatMap((file) =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(/\bexpand\(\s*'([^']+)'/g)].map((match) => ({
    file,
    name: match[1] ?? '',
  })),
);

if (schemaFaults === null)
  console.warn(
    'cards are not checked by the Adaptive Card schema: ../shared/schemas/adaptive-card-1.5.0.json is not there',
  );

describe('the templates in cards/', () => {
  it('each have a sample next to them, and nothing else is there', () => {
    expect(files).toEqual(names.flatMap((name) => [`${name}.json`, `${name}.sample.json`]).sort());
  });

  it('are all used, and all used ones exist', () => {
    expect([...new Set(used.map(({ name }) => name))].sort()).toEqual([...names].sort());
  });

  it('are used by their own feature, or by the kit', () => {
    const folderOf = (file: string): string => (file.startsWith('features/') ? (file.split('/')[1] ?? '') : 'kit');
    expect(used.filter(({ file, name }) => name.split('/')[0] !== folderOf(file))).toEqual([]);
  });

  it.each(names)('%s contains no literal wording', (name) => {
    const literal = textsOf(read(`${name}.json`)).filter(({ text }) => !/^\$\{\w+\}$/.test(String(text)));
    expect(literal).toEqual([]);
  });

  it.each(names)('%s is filled by its sample without an empty place', (name) => {
    const sample = read(`${name}.sample.json`);
    const template = JSON.stringify(read(`${name}.json`));
    const places = new Set([...template.matchAll(/\$\{(\w+)/g)].map((match) => match[1] ?? ''));
    const nested = Object.values(sample)
      .filter((value): value is object[] => Array.isArray(value))
      .flatMap((list) => list.flatMap((item) => (typeof item === 'object' ? Object.keys(item) : [])));
    const missing = [...places].filter((place) => !(place in sample) && !nested.includes(place));
    expect(missing).toEqual([]);
    const card = expand(name, sample);
    expect(textsOf(card).filter(({ text }) => String(text).trim() === '')).toEqual([]);
    expect(sizeOf(card)).toBeLessThan(28 * 1024);
    expect(buttonsOf(card).filter((button) => button.fallback.data['verb'] !== button.verb)).toEqual([]);
  });

  it.each(names)('%s makes a card, or a piece of one, that the schema accepts', (name) => {
    const made = expand(name, read(`${name}.sample.json`));
    const isCard = made['type'] === 'AdaptiveCard';
    const body = made['type'] === 'Column' ? [{ type: 'ColumnSet', columns: [made] }] : [made];
    const card = isCard ? made : { type: 'AdaptiveCard', version: '1.5', body };
    expect(schemaFaults?.(card) ?? []).toEqual([]);
  });
});
