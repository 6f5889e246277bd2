import { MISSING } from './intents-missing.js';
import { STATE } from './intents-state.js';
import { WHEN } from './intents-when.js';
import { WHOSE } from './intents-whose.js';
import { WORDS } from './intents-words.js';

/** What people ask of the actions, in other words than the grammar has. */
export const INTENTS = { ...WHOSE, ...WHEN, ...STATE, ...MISSING, ...WORDS };
