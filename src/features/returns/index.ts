import type { PressedOf } from '../../presentation/card/define-button.js';
import { type ButtonDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { handOn, openForm, saidIn, saveAnswers, sendAnswers, sendNothing } from './answer-return.js';
import { previewReturn, sendReturn, writeReturn } from './ask-return.js';
import * as buttons from './buttons.js';
import { drawPreview, drawWrite } from './card-ask.js';
import { drawReturnForm } from './card-form.js';
import { drawReturns } from './card-list.js';
import { drawReturnPages } from './card-pages.js';
import { drawSilent, drawTime } from './card-time.js';
import { drawReturn } from './card.js';
import { COMMANDS } from './commands.js';
import { RETURNS_GRAMMAR } from './grammar.js';
import { answerFor, runOn } from './handle.js';
import { INTENTS } from './intents.js';
import { askMessage, nudgeMessage, silentMessage, timeDecidedMessage, timeMessage } from './outbox.js';
import type {
  PreviewReturnReply,
  ReturnFormReply,
  ReturnPagesReply,
  ReturnReply,
  ReturnSilentReply,
  ReturnsReply,
  ReturnTimeReply,
  WriteReturnReply,
} from './reply.js';
import { askTime, decideTime } from './return-time.js';
import { closeReturn, remindMissing } from './run-return.js';
import { listReturns, showPages, showReturnOn } from './show-return.js';

const write: ButtonDeclaration<typeof buttons.writeReturnButton, PressedOf<typeof buttons.writeReturnButton>> = {
  button: buttons.writeReturnButton,
  needs: 'authority',
  changesSharedCard: false,
  handle: ({ services, asker }, { group, ...draft }) => writeReturn(services, asker, group, draft),
};
const preview: ButtonDeclaration<typeof buttons.previewReturnButton, PressedOf<typeof buttons.previewReturnButton>> = {
  button: buttons.previewReturnButton,
  needs: 'authority',
  changesSharedCard: false,
  handle: ({ services, asker }, pressed) => previewReturn(services, asker, pressed),
};
const ask: ButtonDeclaration<typeof buttons.askReturnButton, PressedOf<typeof buttons.askReturnButton>> = {
  button: buttons.askReturnButton,
  needs: 'authority',
  changesSharedCard: true,
  handle: ({ services, asker }, pressed) => sendReturn(services, asker, pressed),
};
const mine: ButtonDeclaration<typeof buttons.myReturnButton, PressedOf<typeof buttons.myReturnButton>> = {
  button: buttons.myReturnButton,
  needs: 'member',
  changesSharedCard: false,
  handle: ({ services, asker }, pressed) => openForm(services, asker, pressed),
};
const forOther: ButtonDeclaration<typeof buttons.answerForButton, PressedOf<typeof buttons.answerForButton>> = {
  button: buttons.answerForButton,
  needs: 'authority',
  changesSharedCard: false,
  handle: ({ services, asker }, pressed) => answerFor(services, asker, pressed),
};
const save: ButtonDeclaration<typeof buttons.saveReturnButton, PressedOf<typeof buttons.saveReturnButton>> = {
  button: buttons.saveReturnButton,
  needs: 'member',
  changesSharedCard: true,
  handle: ({ services, asker }, pressed) => saveAnswers(services, asker, pressed, saidIn(pressed, pressed.shown)),
};
const send: ButtonDeclaration<typeof buttons.sendReturnButton, PressedOf<typeof buttons.sendReturnButton>> = {
  button: buttons.sendReturnButton,
  needs: 'member',
  changesSharedCard: true,
  handle: ({ services, asker }, pressed) => sendAnswers(services, asker, pressed, saidIn(pressed, pressed.shown)),
};
const nothing: ButtonDeclaration<typeof buttons.nothingReturnButton, PressedOf<typeof buttons.nothingReturnButton>> = {
  button: buttons.nothingReturnButton,
  needs: 'member',
  changesSharedCard: true,
  handle: ({ services, asker }, pressed) => sendNothing(services, asker, pressed),
};
const hand: ButtonDeclaration<typeof buttons.handReturnButton, PressedOf<typeof buttons.handReturnButton>> = {
  button: buttons.handReturnButton,
  needs: 'member',
  changesSharedCard: true,
  handle: ({ services, asker }, pressed) => handOn(services, asker, pressed, pressed.person),
};
const time: ButtonDeclaration<typeof buttons.returnTimeButton, PressedOf<typeof buttons.returnTimeButton>> = {
  button: buttons.returnTimeButton,
  needs: 'member',
  changesSharedCard: true,
  handle: ({ services, asker }, pressed) => askTime(services, asker, pressed, pressed),
};
const decide: ButtonDeclaration<typeof buttons.decideReturnButton, PressedOf<typeof buttons.decideReturnButton>> = {
  button: buttons.decideReturnButton,
  needs: 'authority',
  changesSharedCard: true,
  handle: ({ services, asker }, pressed) => decideTime(services, asker, pressed, pressed),
};
const show: ButtonDeclaration<typeof buttons.showReturnButton, PressedOf<typeof buttons.showReturnButton>> = {
  button: buttons.showReturnButton,
  needs: 'member',
  changesSharedCard: false,
  handle: ({ services, asker }, pressed) => showReturnOn(services, asker, pressed),
};
const pages: ButtonDeclaration<typeof buttons.returnPagesButton, PressedOf<typeof buttons.returnPagesButton>> = {
  button: buttons.returnPagesButton,
  needs: 'member',
  changesSharedCard: false,
  handle: ({ services, asker }, pressed) => showPages(services, asker, pressed),
};
const list: ButtonDeclaration<typeof buttons.returnsButton, PressedOf<typeof buttons.returnsButton>> = {
  button: buttons.returnsButton,
  needs: 'member',
  changesSharedCard: false,
  handle: ({ services, asker }, { page }) => listReturns(services, asker, page),
};
const remind: ButtonDeclaration<typeof buttons.remindReturnButton, PressedOf<typeof buttons.remindReturnButton>> = {
  button: buttons.remindReturnButton,
  needs: 'authority',
  changesSharedCard: true,
  handle: ({ services, asker }, pressed) => runOn(services, asker, pressed, remindMissing),
};
const close: ButtonDeclaration<typeof buttons.closeReturnButton, PressedOf<typeof buttons.closeReturnButton>> = {
  button: buttons.closeReturnButton,
  needs: 'authority',
  changesSharedCard: true,
  handle: ({ services, asker }, pressed) => runOn(services, asker, pressed, closeReturn),
};

const writeReply: ReplyDeclaration<WriteReturnReply> = { readBy: 'asker', isSharedCard: false, card: drawWrite };
const previewReply: ReplyDeclaration<PreviewReturnReply> = { readBy: 'asker', isSharedCard: false, card: drawPreview };
const cardReply: ReplyDeclaration<ReturnReply> = { readBy: 'conversation', isSharedCard: true, card: drawReturn };
const formReply: ReplyDeclaration<ReturnFormReply> = {
  readBy: 'asker',
  isSharedCard: true,
  takesCardsPlace: true,
  card: drawReturnForm,
};
const pagesReply: ReplyDeclaration<ReturnPagesReply> = { readBy: 'asker', isSharedCard: false, card: drawReturnPages };
const listReply: ReplyDeclaration<ReturnsReply> = { readBy: 'asker', isSharedCard: false, card: drawReturns };
const timeReply: ReplyDeclaration<ReturnTimeReply> = { readBy: 'asker', isSharedCard: true, card: drawTime };
const silentReply: ReplyDeclaration<ReturnSilentReply> = { readBy: 'asker', isSharedCard: false, card: drawSilent };

/** Returns: what every lead of a set must send by a day, and the answers. */
export const returns = defineFeature({
  name: 'returns',
  grammar: [RETURNS_GRAMMAR],
  commands: COMMANDS,
  intents: INTENTS,
  buttons: {
    'write-return': write,
    'preview-return': preview,
    'ask-return': ask,
    'my-return': mine,
    'answer-for': forOther,
    'save-return': save,
    'send-return': send,
    'nothing-return': nothing,
    'hand-return': hand,
    'return-time': time,
    'decide-return': decide,
    'show-return': show,
    'return-pages': pages,
    returns: list,
    'remind-return': remind,
    'close-return': close,
  },
  replies: {
    'write-return': writeReply,
    'preview-return': previewReply,
    'return-card': cardReply,
    'return-form': formReply,
    'return-pages': pagesReply,
    returns: listReply,
    'return-time': timeReply,
    'return-silent': silentReply,
  },
  messages: {
    'return-ask': askMessage,
    'return-nudge': nudgeMessage,
    'return-time': timeMessage,
    'return-time-decided': timeDecidedMessage,
    'return-silent': silentMessage,
  },
});
