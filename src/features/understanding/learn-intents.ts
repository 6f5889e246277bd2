import { type IntentExamples, learn } from '../../reading/chat/learn-examples.js';
import type { FeatureDeclaration } from '../feature.js';
import cy from './examples.cy.json' with { type: 'json' };
import en from './examples.en.json' with { type: 'json' };
import { isLearntOf, keepLearnt, LEARNT_FILE } from './learnt-file.js';
import { examplesOf } from './rules/known-intents.js';

type Understood = Pick<FeatureDeclaration, 'intents'>;

/** All examples of each intent: those in the features' declarations and those in the example files. */
export const allExamples = (features: readonly Understood[]): readonly IntentExamples[] =>
  examplesOf(features, [en, cy]);

/**
 * Learns from all examples and writes the result for the built bot to read. Skips this if the stored result is current.
 */
export function learnForBuild(features: readonly Understood[]): void {
  const examples = allExamples(features);
  if (!isLearntOf(LEARNT_FILE, examples)) keepLearnt(LEARNT_FILE, examples, learn(examples));
}
