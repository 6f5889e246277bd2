import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { ChatVocabulary } from '../../../reading/chat/vocabulary.js';
import { onceFor } from '../../../reading/text/once-for.js';
import { namesPlan } from '../../plans/rules/names-plan.js';
import type { KnownIntent } from './known-intents.js';

const PLAN = /(?<!\p{L})(?:plan|[cg]ynllun)(?!\p{L})/iu;

/** In a group with a plan, colours belong to its items. */
const COLOUR = /(?<!\p{L})(?:reds?|ambers?|coch(?:ion)?|goch|ambr)(?!\p{L})/iu;

/** Every intent asks the same about one message. */
const saysPlan = onceFor(({ said }: FoundSlots): boolean => PLAN.test(said));
const namesSomeOfPlan = onceFor(
  ({ said, plan }: FoundSlots): boolean => plan !== null || namesPlan(said) || COLOUR.test(said),
);

/**
 * How much better or worse an intent fits because of what the words say about a plan. Without a plan, intents for its
 * parts count only if the words name a plan. With one, "red" and "slipping" are about the plan, and words that name a
 * part of it are about no action.
 */
export function planFit(
  found: FoundSlots,
  { name, ofPlan, shares }: Pick<KnownIntent, 'name' | 'ofPlan' | 'shares'>,
  vocabulary: Pick<ChatVocabulary, 'planKeys' | 'runs' | 'asker'>,
): number {
  const { items, task } = found;
  const { planKeys } = vocabulary;
  if (planKeys.length === 0) return ofPlan === null ? 1 : saysPlan(found) ? 2 : 0.002;
  const isNamed = namesSomeOfPlan(found);
  if (ofPlan === null) {
    const isOfPart = items.length > 0 && shares.item < 0.2;
    const isKeyed = items.some(({ item }) => item.isByWords !== true);
    // Words that also fit an action may be about that action.
    return (isOfPart ? (isKeyed ? 0.1 : task === null ? 0.2 : 0.5) : 1) * (isNamed ? 0.2 : 1);
  }
  if (ofPlan === 'whole') return isNamed || items.length > 0 ? 4 : 2;
  const fit = items.some(({ item }) => ofPlan.includes(item.kind)) ? 4 : 0.1;
  return fit * byWhoRecords(found, name, vocabulary);
}

/** What an item's leads, or those who run the group, record about it. */
const OF_LEADS = new Set(['plan-note', 'plan-rate', 'plan-finish', 'plan-lead', 'plan-move']);

/**
 * Lowers intents that the asker may not record. Only those who run the group respond; a lead who says that others
 * accepted something reports progress.
 */
function byWhoRecords(
  { items }: FoundSlots,
  name: string,
  { planKeys, runs, asker }: Pick<ChatVocabulary, 'planKeys' | 'runs' | 'asker'>,
): number {
  if (runs.length > 0) return 1;
  if (name === 'plan-respond') return 0.01;
  if (!OF_LEADS.has(name)) return 1;
  const named = items.filter(({ item }) => item.kind === 'item').map(({ item }) => item.key);
  const led = planKeys.filter(
    ({ key, kind, leads = [] }) => kind === 'item' && named.includes(key) && leads.length > 0,
  );
  return led.length === 0 || led.some(({ leads = [] }) => leads.includes(asker.id)) ? 1 : 0.2;
}
