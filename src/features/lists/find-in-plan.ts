import { groupsWithPlans } from '../../access/find-plans.js';
import { planKeysOf } from '../../model/plan-keys.js';
import type { Reply } from '../../model/reply.js';
import { findPartsByWords } from '../../reading/chat/find-parts-by-words.js';
import type { GivenCommand } from '../grammar-part.js';
import type { Turn } from '../turn.js';
import type { ListReply } from './reply.js';

/** The command of the plans feature that shows a part of a plan. */
interface ShowPart extends GivenCommand {
  readonly kind: 'plan';
  readonly show: 'part';
  readonly what: string;
}

/** How much better the best part must fit the words than the next. */
const CLEARLY = 1.3;

/** The part of a plan that the words clearly name, if no action has them; null if there is none. */
export async function findInPlan({ services, asker }: Turn, words: string, reply: Reply): Promise<ShowPart | null> {
  if (reply.kind !== 'list' || (reply as ListReply).total > 0) return null;
  const groups = await groupsWithPlans(services, asker);
  const [best, next] = findPartsByWords(words, groups.flatMap(planKeysOf), []);
  if (best === undefined || (next !== undefined && best.score < next.score * CLEARLY)) return null;
  const { key, kind } = best.item;
  return { kind: 'plan', show: 'part', what: kind === 'phase' ? `phase ${key}` : key };
}
