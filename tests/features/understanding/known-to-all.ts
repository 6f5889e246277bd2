import { FEATURES } from '../../../src/app/features.js';
import { loadIntents } from '../../../src/features/understanding/load-intents.js';

/** The intents of all features with all examples: what these teach is learnt once, for every file that decides by them. */
export const INTENTS = loadIntents(FEATURES);
