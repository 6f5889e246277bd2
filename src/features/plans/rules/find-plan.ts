import type { Group } from '../../../model/group.js';
import type { Plan } from '../../../model/plan.js';
import { hasWords, isSame, tellingWords } from './same-words.js';

/** A plan with the group that carries it out. */
export interface HeldPlan {
  readonly group: Group;
  readonly plan: Plan;
}

/** Returns the running plans of these groups; if none runs, those that have ended. */
export function plansOf(groups: readonly Group[]): readonly HeldPlan[] {
  const all = groups.flatMap((group) => group.plans.map((plan) => ({ group, plan })));
  const running = all.filter(({ plan }) => plan.endedAt === null);
  return running.length > 0 ? running : all;
}

/** Returns the plans that words name, by title or group name; all of them if nothing is said. */
export function plansSaid(held: readonly HeldPlan[], said: string | null): readonly HeldPlan[] {
  const words = tellingWords(said ?? '').filter((word) => word !== 'plan' && word !== 'cynllun');
  if (said === null || words.length === 0) return held;
  const same = held.filter(({ plan }) => isSame(plan.title, said));
  if (same.length > 0) return same;
  const titled = held.filter(({ plan }) => hasWords(plan.title, words));
  return titled.length > 0 ? titled : held.filter(({ group }) => hasWords(group.name, words));
}
