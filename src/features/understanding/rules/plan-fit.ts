import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { ChatVocabulary } from '../../../reading/chat/vocabulary.js';
import { namesPlan } from '../../plans/rules/names-plan.js';
import type { KnownIntent } from './known-intents.js';

const PLAN = /(?<!\p{L})(?:plan|[cg]ynllun)(?!\p{L})/iu;

/**
 * How much better or worse an intent fits for what is said of a plan: without a plan its parts are not meant, unless a plan
 * is named; where one is, what is red or slips is of the plan; and what names a part of it is about no action.
 */
export function planFit(
  { said, items }: FoundSlots,
  { name, shares }: Pick<KnownIntent, 'name' | 'shares'>,
  { planKeys }: Pick<ChatVocabulary, 'planKeys'>,
): number {
  const isOfPlan = name.startsWith('plan-');
  if (planKeys.length === 0) return isOfPlan ? (PLAN.test(said) ? 2 : 0.1) : 1;
  if (isOfPlan) return PLAN.test(said) || namesPlan(said) || items.length > 0 ? 4 : 2;
  return items.length > 0 && shares.item < 0.2 ? 0.2 : 1;
}
