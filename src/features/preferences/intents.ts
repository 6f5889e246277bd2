import { AWAY_INTENTS } from './intents-away.js';
import { NUDGE_INTENTS } from './intents-nudges.js';

/** What people say about themselves: that they are away, and how they want nudges. */
export const INTENTS = { ...AWAY_INTENTS, ...NUDGE_INTENTS };
