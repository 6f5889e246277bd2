import type { PressedOf } from '../../presentation/card/define-button.js';
import { type ButtonDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import {
  changeButton,
  grantButton,
  moreTimeButton,
  notMineButton,
  refuseButton,
  withdrawRequestButton,
} from './buttons.js';
import { drawDecision, drawRequest } from './card.js';
import { grantCommand, moreTimeCommand, notMineCommand, refuseCommand, withdrawRequestCommand } from './commands.js';
import { changeOnCard, grantOnCard, refuseOnCard } from './decide-request.js';
import { REQUESTS_GRAMMAR } from './grammar.js';
import { pressMoreTime, pressNotMine, pressWithdraw } from './handle.js';
import { INTENTS } from './intents.js';
import { decisionMessage, requestMessage } from './outbox.js';
import type { DecisionReply, RequestReply } from './reply.js';

/** What leads may press, and what deciders may press. */
const BY_LEAD = { needs: 'lead', changesSharedCard: true } as const;
const BY_DECIDER = { needs: 'authority', changesSharedCard: true } as const;

const moreTime: ButtonDeclaration<typeof moreTimeButton, PressedOf<typeof moreTimeButton>> = {
  ...BY_LEAD,
  button: moreTimeButton,
  handle: pressMoreTime,
};

const notMine: ButtonDeclaration<typeof notMineButton, PressedOf<typeof notMineButton>> = {
  ...BY_LEAD,
  button: notMineButton,
  handle: pressNotMine,
};

const withdraw: ButtonDeclaration<typeof withdrawRequestButton, PressedOf<typeof withdrawRequestButton>> = {
  ...BY_LEAD,
  button: withdrawRequestButton,
  handle: pressWithdraw,
};

const grant: ButtonDeclaration<typeof grantButton, PressedOf<typeof grantButton>> = {
  ...BY_DECIDER,
  button: grantButton,
  handle: ({ services, asker }, pressed) => grantOnCard(services, asker, pressed),
};

const change: ButtonDeclaration<typeof changeButton, PressedOf<typeof changeButton>> = {
  ...BY_DECIDER,
  button: changeButton,
  handle: ({ services, asker }, pressed) => changeOnCard(services, asker, pressed),
};

const refuse: ButtonDeclaration<typeof refuseButton, PressedOf<typeof refuseButton>> = {
  ...BY_DECIDER,
  button: refuseButton,
  handle: ({ services, asker }, pressed) => refuseOnCard(services, asker, pressed),
};

const request: ReplyDeclaration<RequestReply> = { readBy: 'asker', isSharedCard: true, card: drawRequest };

const decision: ReplyDeclaration<DecisionReply> = { readBy: 'asker', isSharedCard: false, card: drawDecision };

/** Leads' requests to the chair or secretary (more time, or "not mine"), and the decisions on them. */
export const requests = defineFeature({
  name: 'requests',
  grammar: [REQUESTS_GRAMMAR],
  commands: {
    'more-time': moreTimeCommand,
    'not-mine': notMineCommand,
    'withdraw-request': withdrawRequestCommand,
    grant: grantCommand,
    refuse: refuseCommand,
  },
  intents: INTENTS,
  buttons: {
    'more-time': moreTime,
    'not-mine': notMine,
    'withdraw-request': withdraw,
    grant,
    change,
    refuse,
  },
  replies: { request, decision },
  messages: { request: requestMessage, decision: decisionMessage },
});
