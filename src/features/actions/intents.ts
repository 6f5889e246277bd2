import { CLOSING_INTENTS } from './intents-closing.js';
import { DEADLINE_INTENTS } from './intents-deadline.js';
import { LEADS_INTENTS } from './intents-leads.js';
import { WORDING_INTENTS } from './intents-wording.js';

/** What people want to do with an action, however they word it. */
export const INTENTS = { ...CLOSING_INTENTS, ...WORDING_INTENTS, ...DEADLINE_INTENTS, ...LEADS_INTENTS };
