// Run by a build: what people's examples teach is learnt then, and not by each bot that starts.
import { FEATURES } from './app/features.js';
import { learnForBuild } from './features/understanding/learn-intents.js';

learnForBuild(FEATURES);
