import type { PressedOf } from '../../presentation/card/define-button.js';
import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { closeAsButton, confirmClosureButton, keepOpenButton, toConfirmButton } from './buttons.js';
import { drawClosure, drawClosureAnswer } from './card.js';
import { drawToConfirm } from './card-list.js';
import {
  type CloseAsCommand,
  CLOSING_GRAMMAR,
  type ConfirmClosureCommand,
  type KeepOpenCommand,
  TO_CONFIRM_GRAMMAR,
  type ToConfirmCommand,
} from './grammar.js';
import { closeInWords, closeOnCard, confirmOnCard, keepOpenOnCard, listToConfirm, settleInWords } from './handle.js';
import { INTENTS } from './intents.js';
import { closureAnswerMessage, closureMessage } from './outbox.js';
import type { ClosureAnswerReply, ClosureReply, ToConfirmReply } from './reply.js';

const closeAs: CommandDeclaration<CloseAsCommand> = {
  needs: 'lead',
  needsMention: false,
  examples: {
    en: [
      '{reference} superseded by ISCG-9',
      'close {reference} as transferred to the Education Board',
      'close {reference}: risk accepted',
      '{reference} no longer needed',
    ],
    cy: [
      "{reference} wedi'i ddisodli gan ISCG-9",
      "cau {reference} fel trosglwyddwyd i'r Bwrdd Addysg",
      'cau {reference}: derbyniwyd y risg',
      'cau {reference}: dim ei angen mwyach',
    ],
  },
  handle: closeInWords,
};

const confirmClosure: CommandDeclaration<ConfirmClosureCommand> = {
  needs: 'authority',
  needsMention: false,
  examples: {
    en: ['confirm {reference}', '{reference} confirmed'],
    cy: ['cadarnhau {reference}', 'cadarnhewch {reference}'],
  },
  handle: settleInWords,
};

const keepOpen: CommandDeclaration<KeepOpenCommand> = {
  needs: 'authority',
  needsMention: false,
  examples: {
    en: ['keep {reference} open', 'keep {reference} open: the Board has not seen it'],
    cy: ['cadw {reference} ar agor', 'cadw {reference} ar agor: nid yw’r Bwrdd wedi’i weld'],
  },
  handle: settleInWords,
};

const toConfirm: CommandDeclaration<ToConfirmCommand> = {
  needs: 'member',
  needsMention: false,
  examples: {
    en: ['what waits for confirmation?', 'to confirm'],
    cy: ['beth sy’n aros am gadarnhad?', 'i’w gadarnhau'],
  },
  handle: (turn) => listToConfirm(turn, 1),
};

const closeAsPress: ButtonDeclaration<typeof closeAsButton, PressedOf<typeof closeAsButton>> = {
  button: closeAsButton,
  needs: 'lead',
  changesSharedCard: true,
  handle: closeOnCard,
};

const confirmPress: ButtonDeclaration<typeof confirmClosureButton, PressedOf<typeof confirmClosureButton>> = {
  button: confirmClosureButton,
  needs: 'authority',
  changesSharedCard: true,
  handle: confirmOnCard,
};

const keepOpenPress: ButtonDeclaration<typeof keepOpenButton, PressedOf<typeof keepOpenButton>> = {
  button: keepOpenButton,
  needs: 'authority',
  changesSharedCard: true,
  handle: keepOpenOnCard,
};

const toConfirmPress: ButtonDeclaration<typeof toConfirmButton, PressedOf<typeof toConfirmButton>> = {
  button: toConfirmButton,
  needs: 'member',
  changesSharedCard: false,
  handle: (turn, pressed) => listToConfirm(turn, pressed.page),
};

const closure: ReplyDeclaration<ClosureReply> = { readBy: 'asker', isSharedCard: true, card: drawClosure };
const closureAnswer: ReplyDeclaration<ClosureAnswerReply> = {
  readBy: 'asker',
  isSharedCard: false,
  card: drawClosureAnswer,
};
const toConfirmList: ReplyDeclaration<ToConfirmReply> = { readBy: 'asker', isSharedCard: false, card: drawToConfirm };

/** Closes actions as done, superseded, transferred, risk accepted or not needed, and lets the chair confirm it. */
export const closing = defineFeature({
  name: 'closing',
  grammar: [CLOSING_GRAMMAR, TO_CONFIRM_GRAMMAR],
  intents: INTENTS,
  commands: {
    'close-as': closeAs,
    'confirm-closure': confirmClosure,
    'keep-open': keepOpen,
    'to-confirm': toConfirm,
  },
  buttons: {
    'close-as': closeAsPress,
    'confirm-closure': confirmPress,
    'keep-open': keepOpenPress,
    'to-confirm': toConfirmPress,
  },
  replies: { closure, 'closure-answer': closureAnswer, 'to-confirm': toConfirmList },
  messages: { closure: closureMessage, 'closure-answer': closureAnswerMessage },
});
