import { createHash } from 'node:crypto';
import type { Group } from '../../../model/group.js';
import { actionsOfPlan } from '../../../model/plan-item.js';
import type { DraftItem, PlanDraft } from '../../../model/plan-draft.js';
import type { Plan } from '../../../model/plan.js';
import { isSame } from '../../plans/rules/same-words.js';

/** The plan of the group that a draft is another reading of: of the same title, or with half of its items or more. */
export function planRead(draft: PlanDraft, group: Group): Plan | null {
  const running = group.plans.filter(({ endedAt }) => endedAt === null);
  const titled = running.find(({ title }) => isSame(title, draft.title));
  if (titled !== undefined) return titled;
  const isShared = (plan: Plan): boolean => {
    const shared = draft.items.filter((item) => plan.lastRead[item.key] === fingerprint(item));
    return shared.length > 0 && shared.length * 2 >= draft.items.length;
  };
  return running.find(isShared) ?? null;
}

/** What the text says of an item, so short that it can be kept with the plan. */
export function fingerprint({ text, leads, deadline, response }: DraftItem): string {
  const names = leads.map(({ name }) => name).sort();
  const said = JSON.stringify([text, names, deadline.said ?? deadline.due, response]).toLowerCase();
  return createHash('sha256').update(said.replace(/\s+/gu, ' ')).digest('base64url').slice(0, 12);
}

/**
 * The draft with only what the text says otherwise than when it was last read, and the keys of what it no longer has.
 * What people have changed in the plan since is theirs, and no news of the text's.
 */
export function whatChanged(draft: PlanDraft, plan: Plan, group: Group): PlanDraft {
  const held = new Set([
    ...plan.recommendations.map(({ key }) => key),
    ...actionsOfPlan(group, plan.number).flatMap(({ plan: { key } }) => key ?? []),
  ]);
  const isAsItWas = (item: DraftItem): boolean => plan.lastRead[item.key] === fingerprint(item);
  const changed = draft.items.filter((item) => !isAsItWas(item));
  const known = new Set(draft.items.map(({ key }) => key));
  const newIn = <Part extends { readonly key: string }>(
    parts: readonly Part[],
    old: readonly { readonly key: string }[],
  ): readonly Part[] => parts.filter(({ key }) => old.every((one) => one.key !== key));
  return {
    ...draft,
    updates: plan.number,
    title: plan.title,
    items: changed.map((item) => ({ ...item, isChange: held.has(item.key) })),
    measures: newIn(draft.measures, plan.measures),
    phases: newIn(draft.phases, plan.phases),
    steps: newIn(draft.steps, plan.steps),
    risks: newIn(draft.risks, plan.risks),
    gone: [...held].filter((key) => !known.has(key)),
    same: draft.items.length - changed.length,
  };
}
