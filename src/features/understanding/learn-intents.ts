import { type IntentExamples, learn } from '../../reading/chat/learn-examples.js';
import type { FeatureDeclaration } from '../feature.js';
import cy from './examples.cy.json' with { type: 'json' };
import en from './examples.en.json' with { type: 'json' };
import { isLearntOf, keepLearnt, LEARNT_FILE } from './learnt-file.js';
import { examplesOf } from './rules/known-intents.js';

type Understood = Pick<FeatureDeclaration, 'intents'>;

/** The examples of each intent of the features, those of their declarations and all others. */
export const allExamples = (features: readonly Understood[]): readonly IntentExamples[] =>
  examplesOf(features, [en, cy]);

/** Learns from all examples of the features, and keeps that for those who start what was built; nothing where that is kept. */
export function learnForBuild(features: readonly Understood[]): void {
  const examples = allExamples(features);
  if (!isLearntOf(LEARNT_FILE, examples)) keepLearnt(LEARNT_FILE, examples, learn(examples));
}
