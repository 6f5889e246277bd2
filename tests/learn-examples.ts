import { FEATURES } from '../src/app/features.js';
import { learnForBuild } from '../src/features/understanding/learn-intents.js';

/** What people's examples teach is learnt once for all tests, beside the code that learns it, and again when either changes. */
export function setup(): void {
  learnForBuild(FEATURES);
}
