import { type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { drawReminding } from './card.js';
import { REMINDING_GRAMMAR, type RemindCommand } from './grammar.js';
import { remind } from './handle.js';
import { INTENTS } from './intents.js';
import type { RemindingReply } from './reply.js';

const command: CommandDeclaration<RemindCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: {
    en: ['remind the leads of {reference}', 'remind everyone who’s late', 'chase Owain'],
    cy: ['atgoffwch arweinwyr {reference}', 'atgoffwch bawb sy’n hwyr', 'atgoffwch Owain'],
  },
  handle: remind,
};

const reply: ReplyDeclaration<RemindingReply> = { readBy: 'asker', isSharedCard: false, card: drawReminding };

/** The chair or secretary has people nudged now. */
export const reminding = defineFeature({
  name: 'reminding',
  grammar: [REMINDING_GRAMMAR],
  commands: { remind: command },
  intents: INTENTS,
  replies: { reminding: reply },
});
