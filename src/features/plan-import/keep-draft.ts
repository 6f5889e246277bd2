import { withNumbered } from '../../access/number-actions.js';
import { recordChange } from '../../access/record-change.js';
import { isUndone } from '../../model/action.js';
import { headOf } from '../../model/group-head.js';
import type { Group } from '../../model/group.js';
import type { PlanDraft } from '../../model/plan-draft.js';
import type { Asker } from '../../ports/asker.js';
import type { ReadPlan } from '../../reading/plans/read-plan.js';
import { deadlineContextOf, type Giver, rosterOf } from '../../reading/read-context.js';
import type { PlanReview } from './open-draft.js';
import type { PlanKeptReply } from './reply.js';
import { draftPlan } from './rules/draft-plan.js';
import { keepPlan } from './rules/keep-plan.js';
import { isReachableLead } from './rules/reachable-lead.js';
import { settleAction } from './rules/settle-actions.js';
import { planRead, whatChanged } from './rules/what-changed.js';

type Kept = Pick<PlanReview, 'id' | 'plan'>;

/**
 * Turns a plan that was read into a draft for a group; if the group has the plan already, only what changed. Null if
 * the text holds no plan.
 */
export function draftOf(read: ReadPlan, group: Group, giver: Giver, source: string | null): PlanDraft | null {
  const draft = draftPlan(read, {
    roster: rosterOf(group, giver),
    deadlines: deadlineContextOf(group, giver),
    title: source?.replace(/\.\w{1,5}$/u, '') ?? group.name,
    source,
  });
  const { items, phases, steps, measures } = draft;
  if (items.length + phases.length + steps.length + measures.length === 0) return null;
  const known = planRead(draft, group);
  return known === null ? draft : whatChanged(draft, known, group);
}

/** Whether a review's plan is already among the group's, even if it brought no actions. */
export const isKept = (group: Group, { id }: Kept): boolean =>
  group.plans.some(({ history }) => history.some(({ change, reason }) => change === 'imported' && reason === id));

/** Saves a review's plan in the group. */
export function withPlan(base: Group, { id, plan: draft }: Kept, asker: Asker): Group {
  const by = { id: asker.person.id, name: asker.person.name };
  const { group, actions } = keepPlan(base, draft, by, asker.now, id);
  const first = group.actions.length;
  const numbered = withNumbered(group, actions, asker, id);
  const settled = numbered.actions.map((action, at) => {
    const brought = actions[at - first];
    return brought === undefined ? action : settleAction(action, brought, by, asker.now);
  });
  return recordChange(base, { ...numbered, actions: settled }, asker, 'mayRun');
}

/** Returns what was saved of a draft, now or earlier. */
export function keptOf(group: Group, { id, plan: draft }: Kept): PlanKeptReply {
  const made = group.actions.filter((action) => action.source === id && !isUndone(action));
  const plan =
    group.plans.find(({ history }) => history.some(({ reason }) => reason === id)) ??
    group.plans.find(({ number }) => number === draft.updates);
  const [first, last] = [made[0], made.at(-1)];
  return {
    kind: 'plan-kept',
    group: headOf(group),
    title: plan?.title ?? draft.title,
    number: plan?.number ?? 1,
    isUpdate: draft.updates !== null,
    recommendations: draft.items.filter(({ kind, isChosen }) => kind === 'recommendation' && isChosen).length,
    references: first === undefined || last === undefined ? null : [first.reference, last.reference],
    actions: made.length,
    withoutLead: made.filter((action) => !isReachableLead(action, group)).length,
    phases: draft.phases.length,
    measures: draft.measures.length,
    risks: draft.risks.length,
  };
}
