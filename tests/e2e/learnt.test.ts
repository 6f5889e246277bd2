import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { FEATURES } from '../../src/app/features.js';
import { allExamples } from '../../src/features/understanding/learn-intents.js';
import { isLearntOf, LEARNT_FILE, readLearnt } from '../../src/features/understanding/learnt-file.js';

const dist = new URL('../../dist/', import.meta.url);
const BUILT = new URL('features/understanding/learnt.json', dist);
const BY = ['reading/chat/', 'reading/text/'].map((folder) => new URL(folder, dist));

it('starts what was built with what its own code learns of all examples', () => {
  expect(isLearntOf(BUILT, allExamples(FEATURES), BY)).toBe(true);
});

it('learns the same from the same examples, in a build as for the tests', () => {
  expect(isDeepStrictEqual(readLearnt(BUILT), readLearnt(LEARNT_FILE))).toBe(true);
});
