import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expand, type TemplateName } from '../../src/presentation/card/templates.js';
import { schemaFaults } from './card-schema.js';
import { buttonsOf, sizeOf, textsOf } from './walk-card.js';

const FOLDER = new URL('../../cards/', import.meta.url);
const read = (file: string): object => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as object;
const files = readdirSync(FOLDER);
const names = files.filter((file) => !file.endsWith('.sample.json')).map((file) => file.slice(0, -5) as TemplateName);

if (schemaFaults === null)
  console.warn(
    'cards are not checked by the Adaptive Card schema: ../shared/schemas/adaptive-card-1.5.0.json is not there',
  );

describe('the templates in cards/', () => {
  it('each have a sample beside them, and nothing else is there', () => {
    expect(files.sort()).toEqual(names.flatMap((name) => [`${name}.json`, `${name}.sample.json`]).sort());
  });

  it.each(names)('%s holds no wording of its own', (name) => {
    const literal = textsOf(read(`${name}.json`)).filter(({ text }) => !/^\$\{\w+\}$/.test(String(text)));
    expect(literal).toEqual([]);
  });

  it.each(names)('%s is filled by its sample, leaving no place empty', (name) => {
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

  it.each(names)('%s makes a card, or a piece of one, that the schema knows', (name) => {
    const made = expand(name, read(`${name}.sample.json`));
    const isCard = made['type'] === 'AdaptiveCard';
    const body = made['type'] === 'Column' ? [{ type: 'ColumnSet', columns: [made] }] : [made];
    const card = isCard ? made : { type: 'AdaptiveCard', version: '1.5', body };
    expect(schemaFaults?.(card) ?? []).toEqual([]);
  });
});
