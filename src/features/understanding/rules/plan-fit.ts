import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { ChatVocabulary } from '../../../reading/chat/vocabulary.js';
import { namesPlan } from '../../plans/rules/names-plan.js';
import type { KnownIntent } from './known-intents.js';

const PLAN = /(?<!\p{L})(?:plan|[cg]ynllun)(?!\p{L})/iu;

/** In a group with a plan it is its items that have colours. */
const COLOUR = /(?<!\p{L})(?:reds?|ambers?|coch(?:ion)?|goch|ambr)(?!\p{L})/iu;

/**
 * How much better or worse an intent fits for what is said of a plan: without a plan its parts are not meant, unless a plan
 * is named; where one is, what is red or slips is of the plan; and what names a part of it is about no action.
 */
export function planFit(
  { said, items, plan, task }: FoundSlots,
  { ofPlan, shares }: Pick<KnownIntent, 'ofPlan' | 'shares'>,
  { planKeys }: Pick<ChatVocabulary, 'planKeys'>,
): number {
  if (planKeys.length === 0) return ofPlan === null ? 1 : PLAN.test(said) ? 2 : 0.002;
  const isNamed = plan !== null || namesPlan(said) || COLOUR.test(said);
  if (ofPlan === null) {
    const isOfPart = items.length > 0 && shares.item < 0.2;
    const isKeyed = items.some(({ item }) => item.isByWords !== true);
    // Words that fit an action as well may be of that.
    return (isOfPart ? (isKeyed ? 0.1 : task === null ? 0.2 : 0.5) : 1) * (isNamed ? 0.2 : 1);
  }
  if (ofPlan === 'whole') return isNamed || items.length > 0 ? 4 : 2;
  return items.some(({ item }) => ofPlan.includes(item.kind)) ? 4 : 0.1;
}
