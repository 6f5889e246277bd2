import type { PressedOf } from '../../presentation/card/define-button.js';
import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import {
  planAnswerButton,
  planAnswerSaveButton,
  planAskButton,
  planNothingNewButton,
  planRoundButton,
  planRoundChangeButton,
} from './buttons.js';
import { drawAsked } from './card-form.js';
import { drawRound, drawWhichRound } from './card-round.js';
import {
  type AnswerProgressCommand,
  ASKING_GRAMMAR,
  type AskProgressCommand,
  type CloseProgressCommand,
  type WhoAnsweredCommand,
} from './grammar.js';
import { answerProgress, nothingNew, saveAnswer } from './handle-answer.js';
import { pressAnswer, pressAsk, pressChange, pressRound } from './handle-press.js';
import { askProgress, closeProgress, showRound } from './handle-round.js';
import { INTENTS } from './intents.js';
import { askedMessage } from './outbox.js';
import type { AskedReply, RoundReply, RoundWhichReply } from './reply.js';

const ask: CommandDeclaration<AskProgressCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: {
    en: ['ask leads for progress by 30 November', 'ask the leads for progress'],
    cy: ["gofyn i'r arweinwyr am gynnydd erbyn 30 Tachwedd", "gofyn i'r arweinwyr am gynnydd"],
  },
  handle: ({ services, asker }, asked) => askProgress(services, asker, asked),
};

const who: CommandDeclaration<WhoAnsweredCommand> = {
  needs: 'member',
  needsMention: true,
  examples: { en: ['who has answered'], cy: ['pwy sydd wedi ateb'] },
  handle: ({ services, asker }) => showRound(services, asker, null),
};

const answering: CommandDeclaration<AnswerProgressCommand> = {
  needs: 'lead',
  needsMention: true,
  examples: { en: ['my progress', 'answer for Lee'], cy: ['fy nghynnydd', 'ateb dros Lee'] },
  handle: ({ services, asker }, { whose }) => answerProgress(services, asker, whose),
};

const closing: CommandDeclaration<CloseProgressCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: { en: ['close the progress round'], cy: ['cau’r rownd gynnydd'] },
  handle: ({ services, asker }) => closeProgress(services, asker, null),
};

const askPress: ButtonDeclaration<typeof planAskButton, PressedOf<typeof planAskButton>> = {
  button: planAskButton,
  needs: 'authority',
  changesSharedCard: false,
  handle: ({ services, asker }, pressed) => pressAsk(services, asker, pressed),
};

const roundPress: ButtonDeclaration<typeof planRoundButton, PressedOf<typeof planRoundButton>> = {
  button: planRoundButton,
  needs: 'member',
  changesSharedCard: false,
  handle: ({ services, asker }, pressed) => pressRound(services, asker, pressed),
};

const changePress: ButtonDeclaration<typeof planRoundChangeButton, PressedOf<typeof planRoundChangeButton>> = {
  button: planRoundChangeButton,
  needs: 'authority',
  changesSharedCard: false,
  handle: ({ services, asker }, pressed) => pressChange(services, asker, pressed),
};

const answerPress: ButtonDeclaration<typeof planAnswerButton, PressedOf<typeof planAnswerButton>> = {
  button: planAnswerButton,
  needs: 'lead',
  changesSharedCard: false,
  handle: ({ services, asker }, pressed) => pressAnswer(services, asker, pressed),
};

const savePress: ButtonDeclaration<typeof planAnswerSaveButton, PressedOf<typeof planAnswerSaveButton>> = {
  button: planAnswerSaveButton,
  needs: 'lead',
  changesSharedCard: false,
  handle: ({ services, asker }, pressed) => saveAnswer(services, asker, pressed),
};

const nothingPress: ButtonDeclaration<typeof planNothingNewButton, PressedOf<typeof planNothingNewButton>> = {
  button: planNothingNewButton,
  needs: 'lead',
  changesSharedCard: false,
  handle: ({ services, asker }, pressed) => nothingNew(services, asker, pressed),
};

const asked: ReplyDeclaration<AskedReply> = {
  readBy: 'asker',
  isSharedCard: false,
  takesCardsPlace: true,
  card: drawAsked,
};
const round: ReplyDeclaration<RoundReply> = { readBy: 'asker', isSharedCard: false, card: drawRound };
const which: ReplyDeclaration<RoundWhichReply> = { readBy: 'asker', isSharedCard: false, card: drawWhichRound };

/** Asks the leads of a plan for progress before each report: a form each, who has answered, and reminders. */
export const planAsking = defineFeature({
  name: 'plan-asking',
  grammar: [ASKING_GRAMMAR],
  commands: {
    'ask-progress': ask,
    'who-answered': who,
    'answer-progress': answering,
    'close-progress': closing,
  },
  intents: INTENTS,
  buttons: {
    'plan-ask': askPress,
    'plan-round': roundPress,
    'plan-round-change': changePress,
    'plan-answer': answerPress,
    'plan-answer-save': savePress,
    'plan-nothing-new': nothingPress,
  },
  replies: { 'plan-asked': asked, 'plan-round': round, 'plan-round-which': which },
  messages: { 'plan-asked': askedMessage },
});
