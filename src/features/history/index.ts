import type { PressedOf } from '../../presentation/card/define-button.js';
import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { historyButton } from './buttons.js';
import { drawHistory } from './card.js';
import { HISTORY_GRAMMAR, type HistoryCommand } from './grammar.js';
import { INTENTS } from './intents.js';
import { showHistory, turnHistory } from './handle.js';
import type { HistoryReply } from './reply.js';

const command: CommandDeclaration<HistoryCommand> = {
  needs: 'lead',
  needsMention: true,
  examples: {
    en: ['history {reference}', 'what happened to {reference}?'],
    cy: ['hanes {reference}', 'beth ddigwyddodd i {reference}?'],
  },
  handle: ({ services, asker }, { reference, page }) => showHistory(services, asker, reference, page),
};

const button: ButtonDeclaration<typeof historyButton, PressedOf<typeof historyButton>> = {
  button: historyButton,
  needs: 'lead',
  changesSharedCard: false,
  handle: ({ services, asker }, pressed) => turnHistory(services, asker, pressed, pressed.page),
};

const reply: ReplyDeclaration<HistoryReply> = { readBy: 'asker', isSharedCard: false, card: drawHistory };

/** Everything that has happened to an action, a page at a time. */
export const history = defineFeature({
  name: 'history',
  grammar: [HISTORY_GRAMMAR],
  intents: INTENTS,
  commands: { history: command },
  buttons: { history: button },
  replies: { history: reply },
});
