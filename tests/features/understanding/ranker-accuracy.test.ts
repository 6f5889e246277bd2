import { expect, it } from 'vitest';
import { FEATURES } from '../../../src/app/features.js';
import { allExamples } from '../../../src/features/understanding/learn-intents.js';
import { learn, normalised } from '../../../src/reading/chat/learn-examples.js';
import { createRanker } from '../../../src/reading/chat/rank-intents.js';

/** Every so many-th example is kept back from what is learnt. */
const KEPT_BACK = 10;

it('the ranker finds the meaning among its first three for nine in ten of the examples that it has not learnt', () => {
  const isKept = (_: string, at: number): boolean => at % KEPT_BACK === KEPT_BACK - 1;
  const all = allExamples(FEATURES);
  const learnt = all.map(({ intent, examples }) => ({
    intent,
    examples: examples.filter((said, at) => !isKept(said, at)),
  }));
  const ranker = createRanker(learn(learnt));
  const kept = all.flatMap(({ intent, examples }) => examples.filter(isKept).map((said) => ({ intent, said })));
  const found = kept.filter(({ intent, said }) =>
    ranker
      .rank(normalised(said))
      .ranked.slice(0, 3)
      .some((one) => one.intent === intent),
  );
  expect(kept.length).toBeGreaterThan(2500);
  expect(found.length / kept.length).toBeGreaterThan(0.9);
}, 180_000);
