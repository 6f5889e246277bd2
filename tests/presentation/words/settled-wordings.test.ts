import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { EnglishTexts } from '../../../src/presentation/words/catalogue.js';
import { flatEnglish, flatWelsh, type WelshTexts } from '../../../src/presentation/words/flat-texts.js';
import { ENGLISH_SETTLED, TO_SETTLE, WELSH_SETTLED } from './settled-wordings.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
const read = (end: string): readonly unknown[] =>
  files
    .filter((file) => file.endsWith(end))
    .map((file): unknown => JSON.parse(readFileSync(join(ROOT, 'src', file), 'utf8')));

const ENGLISH = read('words.en.json').flatMap((texts) =>
  [...flatEnglish(texts as EnglishTexts).values()].map(({ text }) => text),
);
const WELSH = read('words.cy.json').flatMap((texts) => [...flatWelsh(texts as WelshTexts).values()]);

const LANGUAGES = [
  ['English', ENGLISH, ENGLISH_SETTLED],
  ['Welsh', WELSH, WELSH_SETTLED],
] as const;

describe.each(LANGUAGES)('a wording found odd in %s', (_language, texts, settled) => {
  it.each(settled)('is gone everywhere: %s', (old) => {
    expect(texts.filter((text) => old.test(text))).toEqual([]);
  });

  it.each(settled.filter(([, now]) => now !== null))('has a better wording in its place: %s → “%s”', (_old, now) => {
    expect(texts.some((text) => text.includes(now ?? ''))).toBe(true);
  });
});

describe('a wording that a native speaker is to settle', () => {
  const [, page = ''] = readFileSync(join(ROOT, 'docs', 'translating.md'), 'utf8').split(
    '## For a native speaker to settle',
  );

  it.each(TO_SETTLE)('is listed for them: %s', (wording) => {
    expect(page.split('\n## ')[0]).toContain(wording);
  });
});
