import { expect, it } from 'vitest';
import { FEATURES } from '../../../src/app/features.js';
import { allExamples } from '../../../src/features/understanding/learn-intents.js';
import { learn, normalised } from '../../../src/reading/chat/learn-examples.js';
import { createRanker } from '../../../src/reading/chat/rank-intents.js';

/** Every so many-th example is asked about. */
const ASKED = 10;
/** `npm run test:long` learns all others; among the tests it is every other one, which takes half the time. */
const [learnsFrom, least] = process.env['RANKER_ACCURACY'] === 'all' ? [1, 0.9] : [2, 0.86];

it(`the ranker finds the meaning among its first three for ${least * 100} % of the examples that it has not learnt`, () => {
  const isAsked = (_: string, at: number): boolean => at % ASKED === ASKED - 1;
  const isLearnt = (said: string, at: number): boolean => !isAsked(said, at) && at % learnsFrom === 0;
  const all = allExamples(FEATURES);
  const learnt = all.map(({ intent, examples }) => ({ intent, examples: examples.filter(isLearnt) }));
  const ranker = createRanker(learn(learnt));
  const asked = all.flatMap(({ intent, examples }) => examples.filter(isAsked).map((said) => ({ intent, said })));
  const found = asked.filter(({ intent, said }) =>
    ranker
      .rank(normalised(said))
      .ranked.slice(0, 3)
      .some((one) => one.intent === intent),
  );
  expect(asked.length).toBeGreaterThan(2500);
  expect(found.length / asked.length).toBeGreaterThan(least);
}, 180_000);
