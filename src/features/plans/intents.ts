import type { Examples, IntentDeclaration } from '../feature.js';
import type { PlanCommand } from './grammar.js';
import { BOARD, MINE, SILENT } from './intents-board.js';
import { DUE, SCHEME } from './intents-dates.js';
import { ITEM, PART } from './intents-part.js';
import { MEASURES, PHASES, REDS, RISKS, SLIPPED } from './intents-lists.js';
import type { PlanShow } from './rules/plan-show.js';

const showing = (show: Exclude<PlanShow, 'part'>, examples: Examples): IntentDeclaration<PlanCommand> => ({
  examples,
  ifWrong: 'harmless',
  ofPlan: 'whole',
  make: () => ({ kind: 'plan', show, what: null }),
});

const item: IntentDeclaration<PlanCommand> = {
  examples: ITEM,
  ifWrong: 'harmless',
  ofPlan: ['item', 'phase', 'gate', 'measure', 'risk', 'theme', 'area', 'step'],
  make: ({ item: found }) => (found == null ? null : { kind: 'plan', show: 'part', what: keyed(found) }),
};

/** Marks the key of a phase, because an item may have the same one. */
const keyed = ({ key, kind }: { readonly key: string; readonly kind: string }): string =>
  kind === 'phase' ? `phase ${key}` : key;

const part: IntentDeclaration<PlanCommand> = {
  examples: PART,
  ifWrong: 'harmless',
  ofPlan: 'whole',
  make: ({ words }) => {
    const what = words.replace(/^(?:the|y|yr|'r)\s+/iu, '').trim();
    return what === '' ? null : { kind: 'plan', show: 'part', what };
  },
};

/** What people ask about a plan. */
export const INTENTS = {
  'plan-board': showing('board', BOARD),
  'plan-item': item,
  'plan-part': part,
  'plan-reds': showing('reds', REDS),
  'plan-slipped': showing('slipped', SLIPPED),
  'plan-phases': showing('phases', PHASES),
  'plan-measures': showing('measures', MEASURES),
  'plan-risks': showing('risks', RISKS),
  'plan-silent': showing('silent', SILENT),
  'plan-due': showing('due', DUE),
  'plan-scheme': showing('scheme', SCHEME),
  'plan-mine': showing('mine', MINE),
} as const;
