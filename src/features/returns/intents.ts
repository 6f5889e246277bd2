import { INTENTS_ANSWER } from './intents-answer.js';
import { INTENTS_ASK } from './intents-ask.js';

/** What people mean about returns, however they word it. */
export const INTENTS = { ...INTENTS_ASK, ...INTENTS_ANSWER } as const;
