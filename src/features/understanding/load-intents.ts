import { type IntentExamples, learn } from '../../reading/chat/learn-examples.js';
import type { FeatureDeclaration } from '../feature.js';
import cy from './examples.cy.json' with { type: 'json' };
import en from './examples.en.json' with { type: 'json' };
import { keepLearnt, keptLearnt, LEARNT_FILE } from './learnt-file.js';
import { examplesOf, gatherIntents, type KnownIntents } from './rules/known-intents.js';

type Understood = Pick<FeatureDeclaration, 'grammar' | 'intents'>;

/** The examples of each intent of the features, those of their declarations and all others. */
export const allExamples = (features: readonly Understood[]): readonly IntentExamples[] =>
  examplesOf(features, [en, cy]);

/** The intents of the features, with what the build learnt of all examples. */
export const loadIntents = (features: readonly Understood[]): KnownIntents =>
  gatherIntents(features, [en, cy], (examples) => keptLearnt(LEARNT_FILE, examples));

/** Learns from all examples of the features, and keeps that for those who start what was built. */
export function learnForBuild(features: readonly Understood[]): void {
  const examples = allExamples(features);
  keepLearnt(LEARNT_FILE, examples, learn(examples));
}
