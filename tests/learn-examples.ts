import { FEATURES } from '../src/app/features.js';
import { allExamples, learnForBuild } from '../src/features/understanding/load-intents.js';
import { keptLearnt, LEARNT_FILE } from '../src/features/understanding/learnt-file.js';

/** What people's examples teach is learnt once for all tests, beside the code that learns it, and again when either changes. */
export function setup(): void {
  if (keptLearnt(LEARNT_FILE, allExamples(FEATURES)) === null) learnForBuild(FEATURES);
}
