import { expect, it } from 'vitest';
import { FEATURES } from '../../../src/app/features.js';
import words from '../../../src/features/understanding/words.en.json' with { type: 'json' };

it('every possible meaning is explained by what its button does', () => {
  const named = new Set(Object.keys(words.do));
  const all = FEATURES.flatMap(({ intents }) => Object.keys(intents));
  expect(all.filter((name) => !named.has(name))).toEqual([]);
});
