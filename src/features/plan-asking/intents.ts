import type { IntentDeclaration } from '../feature.js';
import type { AnswerProgressCommand, AskProgressCommand, CloseProgressCommand, WhoAnsweredCommand } from './grammar.js';
import { ANSWER, ASK, CLOSE, WHO } from './intents-asking.js';

const ask: IntentDeclaration<AskProgressCommand> = {
  examples: ASK,
  // It writes to many people.
  ifWrong: 'grave',
  ofPlan: 'whole',
  make: ({ dates }) => ({ kind: 'ask-progress', by: dates[0]?.words ?? null, plan: null }),
};

const who: IntentDeclaration<WhoAnsweredCommand> = {
  examples: WHO,
  ifWrong: 'harmless',
  ofPlan: 'whole',
  make: () => ({ kind: 'who-answered' }),
};

const answer: IntentDeclaration<AnswerProgressCommand> = {
  examples: ANSWER,
  ifWrong: 'harmless',
  ofPlan: 'whole',
  make: () => ({ kind: 'answer-progress', whose: null }),
};

const close: IntentDeclaration<CloseProgressCommand> = {
  examples: CLOSE,
  ifWrong: 'grave',
  ofPlan: 'whole',
  make: () => ({ kind: 'close-progress' }),
};

/** What people say about asking for progress. */
export const INTENTS = {
  'plan-ask-progress': ask,
  'plan-who-answered': who,
  'plan-answer': answer,
  'plan-close-round': close,
} as const;
