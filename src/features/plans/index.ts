import type { PressedOf } from '../../presentation/card/define-button.js';
import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { planButton } from './buttons.js';
import { drawNoPlan, drawPlan, drawWhich } from './card.js';
import { type PlanCommand, PLANS_GRAMMAR } from './grammar.js';
import { INTENTS } from './intents.js';
import type { NoPlanReply, PlanReply, PlanWhichReply } from './reply.js';
import { askPlan, showPlan } from './show-plan.js';

const command: CommandDeclaration<PlanCommand> = {
  needs: 'lead',
  needsMention: true,
  examples: {
    en: ['plan', 'plan 1.3', '1.3', 'plan reds', 'plan phases', 'plan measures', 'my part of the plan'],
    cy: ['cynllun', 'cynllun 1.3', 'cynllun coch', 'cynllun cyfnodau', 'cynllun mesurau', 'fy rhan i o’r cynllun'],
  },
  handle: ({ services, asker }, asked) => askPlan(services, asker, asked),
};

const button: ButtonDeclaration<typeof planButton, PressedOf<typeof planButton>> = {
  button: planButton,
  needs: 'lead',
  // What one reader may see, others may not.
  changesSharedCard: false,
  handle: ({ services, asker }, pressed) => showPlan(services, asker, pressed),
};

const reply: ReplyDeclaration<PlanReply> = { readBy: 'asker', isSharedCard: false, card: drawPlan };
const which: ReplyDeclaration<PlanWhichReply> = { readBy: 'asker', isSharedCard: false, card: drawWhich };
const none: ReplyDeclaration<NoPlanReply> = {
  readBy: 'asker',
  isSharedCard: false,
  card: (_reply, drawing) => drawNoPlan(drawing),
};

/** Shows where a published plan stands: its board, one item, its phases, measures, risks and areas. */
export const plans = defineFeature({
  name: 'plans',
  grammar: [PLANS_GRAMMAR],
  commands: { plan: command },
  intents: INTENTS,
  buttons: { plan: button },
  replies: { plan: reply, 'plan-which': which, 'no-plan': none },
});
