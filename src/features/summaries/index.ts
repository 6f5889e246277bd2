import type { PressedOf } from '../../presentation/card/define-button.js';
import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { summaryButton, summaryPageButton } from './buttons.js';
import { drawSummary } from './card.js';
import { drawSummaryPage } from './card-page.js';
import { SUMMARIES_GRAMMAR, type SummaryCommand } from './grammar.js';
import { showSummary, showSummaryPage } from './handle.js';
import { INTENTS } from './intents.js';
import { summaryMessage } from './outbox.js';
import { summaryPlace } from './place.js';
import type { SummaryPageReply, SummaryReply } from './reply.js';

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

const pageButton: ButtonDeclaration<typeof summaryPageButton, PressedOf<typeof summaryPageButton>> = {
  button: summaryPageButton,
  needs: 'member',
  // Its card may show only the presser's own actions, so nobody else sees it.
  changesSharedCard: false,
  handle: ({ services, asker }, pressed) => showSummaryPage(services, asker, pressed),
};

const reply: ReplyDeclaration<SummaryReply> = { readBy: 'conversation', isSharedCard: false, card: drawSummary };

const pageReply: ReplyDeclaration<SummaryPageReply> = { readBy: 'asker', isSharedCard: false, card: drawSummaryPage };

/** Summaries of where a group's actions stand, sent before a meeting or on request. */
export const summaries = defineFeature({
  name: 'summaries',
  grammar: [SUMMARIES_GRAMMAR],
  commands: { summary: command },
  intents: INTENTS,
  buttons: { summary: button, 'summary-page': pageButton },
  places: { summary: summaryPlace },
  replies: { summary: reply, 'summary-page': pageReply },
  messages: { summary: summaryMessage },
});
