import type { FeatureDeclaration } from '../feature.js';
import { LEARNT_FILE, readLearnt } from './learnt-file.js';
import { gatherIntents, type KnownIntents } from './rules/known-intents.js';

/** The intents of the features, with what the build learnt of all examples: the bot never reads the examples themselves. */
export const loadIntents = (features: readonly Pick<FeatureDeclaration, 'grammar' | 'intents'>[]): KnownIntents =>
  gatherIntents(features, readLearnt(LEARNT_FILE));
