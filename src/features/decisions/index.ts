import type { PressedOf } from '../../presentation/card/define-button.js';
import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import {
  decisionsButton,
  keepDecisionButton,
  leaveDecisionButton,
  recordDecisionButton,
  showDecisionButton,
  withdrawDecisionButton,
} from './buttons.js';
import { drawDecision, drawDecisionsKept } from './card.js';
import { drawDecisions } from './card-list.js';
import { drawOfferDecision } from './card-offer.js';
import {
  type DecideCommand,
  DECISIONS_GRAMMAR,
  type DecisionsCommand,
  type OfferDecisionCommand,
  type ShowDecisionCommand,
  type WithdrawDecisionCommand,
} from './grammar.js';
import { decide, keepIn, offerDecision, recordIn, leaveOffer } from './handle.js';
import { listDecisions, showDecision, withdrawDecision } from './handle-show.js';
import { INTENTS } from './intents.js';
import type { DecisionReply, DecisionsKeptReply, DecisionsReply, OfferDecisionReply } from './reply.js';

const deciding: CommandDeclaration<DecideCommand> = {
  needs: 'member',
  needsMention: false,
  examples: {
    en: ['decision: the pilot goes to Cardiff first', 'Decision - we meet in Wrexham from May'],
    cy: ['penderfyniad: bydd y peilot yn mynd i Gaerdydd yn gyntaf'],
  },
  handle: ({ services, asker }, { texts }) => decide(services, asker, texts),
};

const offering: CommandDeclaration<OfferDecisionCommand> = {
  needs: 'member',
  needsMention: true,
  examples: {
    en: ['we decided that the pilot goes to Cardiff first', 'agreed: meet in Wrexham from May'],
    cy: ['penderfynwyd y bydd y peilot yn mynd i Gaerdydd', 'cytunwyd: cyfarfod yn Wrecsam o fis Mai'],
  },
  handle: ({ services, asker }, { text }) => offerDecision(services, asker, text),
};

const listing: CommandDeclaration<DecisionsCommand> = {
  needs: 'member',
  needsMention: true,
  examples: {
    en: ['decisions', 'what did we decide about the pilot?'],
    cy: ['penderfyniadau', 'penderfyniadau am y peilot'],
  },
  handle: ({ services, asker }, { find }) => listDecisions(services, asker, find, 1),
};

const showing: CommandDeclaration<ShowDecisionCommand> = {
  needs: 'member',
  needsMention: true,
  examples: { en: ['ISCG-D3', 'show ISCG-D3'], cy: ['dangos ISCG-D3'] },
  handle: ({ services, asker }, { reference }) => showDecision(services, asker, reference),
};

const withdrawing: CommandDeclaration<WithdrawDecisionCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: {
    en: ['withdraw ISCG-D3 because the money was refused'],
    cy: ['tynnu ISCG-D3 yn ôl oherwydd gwrthodwyd yr arian'],
  },
  handle: ({ services, asker }, { reference, reason }) => withdrawDecision(services, asker, reference, reason),
};

const keep: ButtonDeclaration<typeof keepDecisionButton, PressedOf<typeof keepDecisionButton>> = {
  button: keepDecisionButton,
  needs: 'member',
  changesSharedCard: true,
  // In a 1:1 chat several decisions may wait for their group, one a line.
  handle: ({ services, asker }, { group, text }) => keepIn(services, asker, group, text.split('\n')),
};

const record: ButtonDeclaration<typeof recordDecisionButton, PressedOf<typeof recordDecisionButton>> = {
  button: recordDecisionButton,
  needs: 'member',
  changesSharedCard: true,
  handle: ({ services, asker }, { group, text }) => recordIn(services, asker, group, text ?? ''),
};

const leave: ButtonDeclaration<typeof leaveDecisionButton, PressedOf<typeof leaveDecisionButton>> = {
  button: leaveDecisionButton,
  needs: 'member',
  changesSharedCard: true,
  handle: ({ services, asker }, { group }) => leaveOffer(services, asker, group),
};

const list: ButtonDeclaration<typeof decisionsButton, PressedOf<typeof decisionsButton>> = {
  button: decisionsButton,
  needs: 'member',
  changesSharedCard: false,
  handle: ({ services, asker }, { group, find, page }) => listDecisions(services, asker, find, page, group),
};

const show: ButtonDeclaration<typeof showDecisionButton, PressedOf<typeof showDecisionButton>> = {
  button: showDecisionButton,
  needs: 'member',
  changesSharedCard: false,
  handle: ({ services, asker }, { group, reference }) => showDecision(services, asker, reference, group),
};

const withdraw: ButtonDeclaration<typeof withdrawDecisionButton, PressedOf<typeof withdrawDecisionButton>> = {
  button: withdrawDecisionButton,
  needs: 'authority',
  changesSharedCard: true,
  handle: ({ services, asker }, { group, reference, reason }) =>
    withdrawDecision(services, asker, reference, reason, group),
};

const keptReply: ReplyDeclaration<DecisionsKeptReply> = {
  readBy: 'conversation',
  isSharedCard: true,
  card: drawDecisionsKept,
};
const offerReply: ReplyDeclaration<OfferDecisionReply> = {
  readBy: 'asker',
  isSharedCard: true,
  card: drawOfferDecision,
};
const oneReply: ReplyDeclaration<DecisionReply> = { readBy: 'asker', isSharedCard: false, card: drawDecision };
const listReply: ReplyDeclaration<DecisionsReply> = { readBy: 'asker', isSharedCard: false, card: drawDecisions };

/** Keeps what meetings decide, with references of their own. */
export const decisions = defineFeature({
  name: 'decisions',
  grammar: [DECISIONS_GRAMMAR],
  commands: {
    decide: deciding,
    'offer-decision': offering,
    decisions: listing,
    'show-decision': showing,
    'withdraw-decision': withdrawing,
  },
  intents: INTENTS,
  buttons: {
    'keep-decision': keep,
    'leave-decision': leave,
    'record-decision': record,
    decisions: list,
    'show-decision': show,
    'withdraw-decision': withdraw,
  },
  replies: {
    'decisions-kept': keptReply,
    'offer-decision': offerReply,
    'decision-card': oneReply,
    decisions: listReply,
  },
});
