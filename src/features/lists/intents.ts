import { MISSING } from './intents-missing.js';
import { STATE } from './intents-state.js';
import { WHEN } from './intents-when.js';
import { WHOSE } from './intents-whose.js';
import { WORDS } from './intents-words.js';

/** What people ask about actions, in words that the grammar does not have. */
export const INTENTS = { ...WHOSE, ...WHEN, ...STATE, ...MISSING, ...WORDS };
