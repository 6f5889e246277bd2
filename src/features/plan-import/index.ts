import type { PressedOf } from '../../presentation/card/define-button.js';
import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { phrase, patterns } from '../grammar-part.js';
import { draftPageButton, editDraftButton, keepPlanButton, planInButton, saveDraftButton } from './buttons.js';
import { drawPlanDraft } from './card.js';
import { drawDraftForm, drawHowPlan, drawPlanKept, drawPlanWhere } from './card-kept.js';
import { type HowPlanCommand, READ_PLAN_GRAMMAR, type ReadPlanCommand } from './grammar.js';
import { editDraft, keepDraftedPlan, saveDraft, turnDraft } from './handle-draft.js';
import { reviewPlan, reviewPlanIn } from './handle-read.js';
import { INTENTS } from './intents.js';
import type { DraftFormReply, HowPlanReply, PlanDraftReply, PlanKeptReply, PlanWhereReply } from './reply.js';

const read: CommandDeclaration<ReadPlanCommand> = {
  needs: 'member',
  needsMention: true,
  examples: {
    en: ['plan:\n1.1 Develop a network for employers. Lead: Siân Rees. Timeline: Q4 2022/23'],
    cy: ['cynllun:\n1.1 Datblygu rhwydwaith i gyflogwyr. Arweinydd: Siân Rees. Amserlen: Mawrth 2023'],
  },
  handle: ({ services, asker }, { text }) => reviewPlan(services, asker, text),
};

const how: CommandDeclaration<HowPlanCommand> = {
  needs: 'self',
  needsMention: true,
  examples: {
    en: ['how do I bring in a plan', 'import a plan'],
    cy: ['sut mae dod â chynllun i mewn', 'mewnforio cynllun'],
  },
  handle: () => Promise.resolve({ kind: 'how-plan' }),
};

const turn: ButtonDeclaration<typeof draftPageButton, PressedOf<typeof draftPageButton>> = {
  button: draftPageButton,
  needs: 'member',
  changesSharedCard: false,
  handle: ({ services, asker }, pressed) => turnDraft(services, asker, pressed, pressed.picks),
};

const keep: ButtonDeclaration<typeof keepPlanButton, PressedOf<typeof keepPlanButton>> = {
  button: keepPlanButton,
  needs: 'authority',
  changesSharedCard: true,
  handle: ({ services, asker }, { review, picks }) => keepDraftedPlan(services, asker, review, picks),
};

const edit: ButtonDeclaration<typeof editDraftButton, PressedOf<typeof editDraftButton>> = {
  button: editDraftButton,
  needs: 'member',
  changesSharedCard: false,
  handle: ({ services, asker }, pressed) => editDraft(services, asker, pressed, pressed.picks),
};

const save: ButtonDeclaration<typeof saveDraftButton, PressedOf<typeof saveDraftButton>> = {
  button: saveDraftButton,
  needs: 'member',
  changesSharedCard: true,
  handle: ({ services, asker }, pressed) => saveDraft(services, asker, pressed, pressed),
};

const planIn: ButtonDeclaration<typeof planInButton, PressedOf<typeof planInButton>> = {
  button: planInButton,
  needs: 'member',
  changesSharedCard: false,
  handle: ({ services, asker }, { group, review }) => reviewPlanIn(services, asker, group, review),
};

const draft: ReplyDeclaration<PlanDraftReply> = { readBy: 'conversation', isSharedCard: true, card: drawPlanDraft };
const kept: ReplyDeclaration<PlanKeptReply> = { readBy: 'conversation', isSharedCard: true, card: drawPlanKept };
const form: ReplyDeclaration<DraftFormReply> = { readBy: 'asker', isSharedCard: false, card: drawDraftForm };
const where: ReplyDeclaration<PlanWhereReply> = { readBy: 'asker', isSharedCard: false, card: drawPlanWhere };
const howReply: ReplyDeclaration<HowPlanReply> = { readBy: 'asker', isSharedCard: false, card: drawHowPlan };

const HOW = phrase(
  "how (?:do|can) (?:i|we) (?:bring in|import|add|load)(?: a| the| our)? plan|(?:import|add|bring in)(?: a| the| our)? plan|sut mae (?:dod â chynllun i mewn|mewnforio cynllun|ychwanegu cynllun)|(?:mewnforio|ychwanegu)(?: y| ein|'r)? (?:cynllun|gynllun)",
  { kind: 'how-plan' } satisfies HowPlanCommand,
);

/**
 * Imports a published plan: reads it, asks about it, lets people correct it and saves it. When read again, takes only
 * what changed.
 */
export const planImport = defineFeature({
  name: 'plan-import',
  grammar: [READ_PLAN_GRAMMAR, patterns('phrase', [HOW])],
  commands: { 'read-plan': read, 'how-plan': how },
  intents: INTENTS,
  buttons: {
    'plan-draft-page': turn,
    'plan-keep': keep,
    'plan-draft-edit': edit,
    'plan-draft-save': save,
    'plan-in': planIn,
  },
  replies: {
    'plan-draft': draft,
    'plan-kept': kept,
    'plan-draft-form': form,
    'plan-where': where,
    'how-plan': howReply,
  },
});
