import type { PressedOf } from '../../presentation/card/define-button.js';
import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { askSilent } from './ask-silent.js';
import { askSilentButton, remindMissingButton } from './buttons.js';
import { drawReminding } from './card.js';
import { type AskSilentCommand, REMINDING_GRAMMAR, type RemindCommand } from './grammar.js';
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

const silent: CommandDeclaration<AskSilentCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: {
    en: ['ask all silent leads for an update', 'ask for updates', 'chase the silent ones'],
    cy: ['gofynnwch i’r arweinwyr tawel am ddiweddariad', 'gofyn am ddiweddariadau', 'atgoffwch yr arweinwyr tawel'],
  },
  handle: (turn) => askSilent(turn),
};

const silentButton: ButtonDeclaration<typeof askSilentButton, PressedOf<typeof askSilentButton>> = {
  button: askSilentButton,
  needs: 'authority',
  changesSharedCard: false,
  handle: (turn, { group }) => askSilent(turn, group),
};

const missingButton: ButtonDeclaration<typeof remindMissingButton, PressedOf<typeof remindMissingButton>> = {
  button: remindMissingButton,
  needs: 'authority',
  changesSharedCard: false,
  handle: (turn, { reference }) => remind(turn, { kind: 'remind', who: null, reference, isLate: false }),
};

const reply: ReplyDeclaration<RemindingReply> = { readBy: 'asker', isSharedCard: false, card: drawReminding };

/** Lets the chair or secretary nudge people now. */
export const reminding = defineFeature({
  name: 'reminding',
  grammar: [REMINDING_GRAMMAR],
  commands: { remind: command, 'ask-silent': silent },
  intents: INTENTS,
  buttons: { 'ask-silent': silentButton, 'remind-missing': missingButton },
  replies: { reminding: reply },
});
