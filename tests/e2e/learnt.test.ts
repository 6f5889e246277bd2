import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { FEATURES } from '../../src/app/features.js';
import { allExamples } from '../../src/features/understanding/learn-intents.js';
import { isLearntOf, LEARNT_FILE, readLearnt } from '../../src/features/understanding/learnt-file.js';

const dist = new URL('../../dist/', import.meta.url);
const BUILT = new URL('features/understanding/learnt.json', dist);
const BY = ['reading/chat/', 'reading/text/'].map((folder) => new URL(folder, dist));

it('the build starts with what its own code learns from all examples', () => {
  expect(isLearntOf(BUILT, allExamples(FEATURES), BY)).toBe(true);
});

it('the build and the tests learn the same from the same examples', () => {
  expect(isDeepStrictEqual(readLearnt(BUILT), readLearnt(LEARNT_FILE))).toBe(true);
});
