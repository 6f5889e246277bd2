import { expect, it } from 'vitest';
import { FEATURES } from '../../../src/app/features.js';
import type { FeatureDeclaration } from '../../../src/features/feature.js';
import { learn, normalised } from '../../../src/reading/chat/learn-examples.js';
import { createRanker } from '../../../src/reading/chat/rank-intents.js';
import cy from '../../../src/features/understanding/examples.cy.json' with { type: 'json' };
import en from '../../../src/features/understanding/examples.en.json' with { type: 'json' };

type Examples = Readonly<Record<string, readonly string[]>>;

const DECLARED = FEATURES.flatMap(({ intents }) => Object.entries(intents as FeatureDeclaration['intents']));
/** How often what one writer says is among the first so many, ranked by what all other writers say. */
function shareAmong(first: number, left: Examples, others: Examples): number {
  const examples = DECLARED.map(([intent, { examples: own }]) => ({
    intent,
    examples: [...own.en, ...own.cy, ...(others[intent] ?? [])],
  }));
  const ranker = createRanker(examples, learn(examples));
  const said = DECLARED.flatMap(([intent]) => (left[intent] ?? []).map((text) => ({ intent, text })));
  const found = said.filter(({ intent, text }) =>
    ranker
      .rank(normalised(text))
      .ranked.slice(0, first)
      .some((one) => one.intent === intent),
  );
  return found.length / said.length;
}

// It learns anew twice.
it('finds what a writer means whose examples it does not know among the first three', { timeout: 120_000 }, () => {
  expect(shareAmong(3, en, cy)).toBeGreaterThan(0.73);
  expect(shareAmong(3, cy, en)).toBeGreaterThan(0.77);
});
