import type { FeatureDeclaration } from '../feature.js';
import { LEARNT_FILE, readLearnt } from './learnt-file.js';
import { gatherIntents, type KnownIntents } from './rules/known-intents.js';

/** The features' intents with what the build learnt; the bot never reads the example files themselves. */
export const loadIntents = (features: readonly Pick<FeatureDeclaration, 'grammar' | 'intents'>[]): KnownIntents =>
  gatherIntents(features, readLearnt(LEARNT_FILE));
