import type { PressedOf } from '../../presentation/card/define-button.js';
import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { summaryButton } from './buttons.js';
import { drawSummary } from './card.js';
import { SUMMARIES_GRAMMAR, type SummaryCommand } from './grammar.js';
import { showSummary } from './handle.js';
import { INTENTS } from './intents.js';
import { summaryMessage } from './outbox.js';
import type { SummaryReply } from './reply.js';

const command: CommandDeclaration<SummaryCommand> = {
  needs: 'member',
  needsMention: true,
  examples: {
    en: ['summary', 'show summary', 'post the summary'],
    cy: ['crynodeb', 'dangos y crynodeb', 'y crynodeb'],
  },
  handle: ({ services, asker }) => showSummary(services, asker),
};

const button: ButtonDeclaration<typeof summaryButton, PressedOf<typeof summaryButton>> = {
  button: summaryButton,
  needs: 'member',
  changesSharedCard: false,
  handle: ({ services, asker }, { group }) => showSummary(services, asker, group),
};

const reply: ReplyDeclaration<SummaryReply> = { readBy: 'conversation', isSharedCard: false, card: drawSummary };

/** Where everything stands ahead of a meeting, before it or whenever somebody asks. */
export const summaries = defineFeature({
  name: 'summaries',
  grammar: [SUMMARIES_GRAMMAR],
  commands: { summary: command },
  intents: INTENTS,
  buttons: { summary: button },
  replies: { summary: reply },
  messages: { summary: summaryMessage },
});
