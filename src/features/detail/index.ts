import type { PressedOf } from '../../presentation/card/define-button.js';
import type { DetailReply } from '../actions/reply.js';
import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { drawDetail } from './card.js';
import { DETAIL_GRAMMAR, type ShowCommand } from './grammar.js';
import { QUESTION_GRAMMAR } from './grammar-questions.js';
import { INTENTS } from './intents.js';
import { showAction, showNamed } from './handle.js';
import { showButton } from '../../presentation/card/show-button.js';

const command: CommandDeclaration<ShowCommand> = {
  needs: 'lead',
  needsMention: false,
  examples: {
    en: ['{reference}', 'show {reference}', 'is {reference} done?', 'what’s the latest on {reference}?'],
    cy: ['{reference}', 'dangos {reference}', 'beth yw’r diweddaraf am {reference}?'],
  },
  handle: ({ services, asker }, { reference }) => showNamed(services, asker, reference),
};

const button: ButtonDeclaration<typeof showButton, PressedOf<typeof showButton>> = {
  button: showButton,
  needs: 'lead',
  changesSharedCard: false,
  handle: ({ services, asker }, pressed) => showAction(services, asker, pressed),
};

const reply: ReplyDeclaration<DetailReply> = { readBy: 'asker', isSharedCard: true, card: drawDetail };

/** The card of one action: how it stands, and what its reader may do. Other features reply with it, too. */
export const detail = defineFeature({
  name: 'detail',
  grammar: [DETAIL_GRAMMAR, QUESTION_GRAMMAR],
  intents: INTENTS,
  commands: { show: command },
  buttons: { show: button },
  replies: { detail: reply },
});
