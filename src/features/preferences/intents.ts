import { AWAY_INTENTS } from './intents-away.js';
import { NUDGE_INTENTS } from './intents-nudges.js';

/** What people mean to be settled about themselves: that they are away, and how they are nudged. */
export const INTENTS = { ...AWAY_INTENTS, ...NUDGE_INTENTS };
