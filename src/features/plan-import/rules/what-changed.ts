import { createHash } from 'node:crypto';
import type { Group } from '../../../model/group.js';
import { actionsOfPlan } from '../../../model/plan-item.js';
import type { DraftItem, PlanDraft } from '../../../model/plan-draft.js';
import type { Plan } from '../../../model/plan.js';
import { isSame } from '../../plans/rules/same-words.js';

/**
 * Finds the group's plan that a draft is a new reading of: one with the same title, or with at least half of the
 * draft's items.
 */
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

/** Hashes what the text says about an item, so that it can be kept with the plan. */
export function fingerprint({ text, leads, deadline, response }: DraftItem): string {
  const names = leads.map(({ name }) => name).sort();
  const said = JSON.stringify([text, names, deadline.said ?? deadline.due, response]).toLowerCase();
  return createHash('sha256').update(said.replace(/\s+/gu, ' ')).digest('base64url').slice(0, 12);
}

/**
 * Narrows a draft to what the text changed since it was last read, and the keys it no longer has. People's own changes
 * to the plan since then do not count.
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
