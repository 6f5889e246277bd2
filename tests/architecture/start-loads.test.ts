import { expect, it } from 'vitest';
import { importsIn, textOf } from './imports.js';

/** What a file loads as soon as it is loaded itself: no types, which are gone by then, and nothing that is imported later. */
const loadedWith = (file: string): readonly string[] =>
  importsIn(
    file,
    textOf(file)
      .replaceAll(/^import type\b[^;]*;/gm, '')
      .replaceAll("import('", "later('")
      .replaceAll("(import.meta.url)('", "later('"),
  ).map(({ target }) => target);

/** All that is loaded before the bot is ready. */
function loadedAtStart(): readonly string[] {
  const loaded = new Set(['main.ts']);
  for (const file of loaded)
    for (const target of file.endsWith('.ts') ? loadedWith(file) : [])
      if (!target.startsWith('node:')) loaded.add(target);
  return [...loaded].sort();
}

it('the start loads nothing about what people say, what they are answered or which files they get', () => {
  const loaded = loadedAtStart();
  expect(loaded.filter((file) => file.startsWith('presentation/'))).toEqual([]);
  expect(loaded.filter((file) => /^reading\/(?!text\/)/.test(file))).toEqual([]);
  expect(loaded.filter((file) => file.startsWith('features/'))).toEqual([
    'features/calendars/rules/calendar-token.ts',
    'features/papers/fetch-paper.ts',
    'features/privacy/apply-retention.ts',
  ]);
  // The store of a process of its own, and PostgreSQL, are loaded where they are used.
  expect(loaded.filter((file) => !file.endsWith('.ts'))).toEqual([
    'botbuilder',
    'botframework-connector',
    'express',
    // A body's own Word document is checked before anybody waits for it.
    'fflate',
    'lru-cache',
    'node-cron',
    'p-limit',
    'p-timeout',
    'pino',
    'rrule-temporal',
    'temporal-polyfill',
    'zod',
  ]);
});
