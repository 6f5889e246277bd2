import type { Action } from './action.js';
import type { Day, Instant } from './calendar/day.js';
import { localDay } from './calendar/zones.js';
import type { Group } from './group.js';
import { effectiveDue } from './lateness.js';
import type { Lead } from './lead.js';
import type { ProgressNote } from './progress-note.js';
import type { Colour } from './colour.js';
import { colourByRule } from './colour-by-rule.js';
import type { Plan } from './plan.js';
import type { PlanPlace } from './plan-place.js';
import type { Recommendation, Response } from './recommendation.js';

/** An action with a place in a plan. */
export type PlannedAction = Action & { readonly plan: PlanPlace };

/** What a plan counts: a recommendation, or an action that is beneath none. */
export interface PlanItem {
  readonly key: string;
  readonly kind: 'recommendation' | 'plan-action';
  readonly text: string;
  readonly theme: string | null;
  readonly area: string | null;
  readonly leads: readonly Lead[];
  readonly said: string | null;
  readonly from: Day | null;
  readonly due: Day | null;
  /** The day that it was first due. */
  readonly firstDue: Day | null;
  readonly isOngoing: boolean;
  readonly response: Response | null;
  readonly isDone: boolean;
  /** Rejected or no longer needed; not counted with the others. */
  readonly isDropped: boolean;
  /** Oldest first. */
  readonly notes: readonly ProgressNote[];
  /** The last note in which its lead declared a rating; null if there is none. */
  readonly declared: (ProgressNote & { readonly rating: Colour }) | null;
  /** The colour by the plan's rule; null if the plan has no rule, or the item is dropped. */
  readonly computed: Colour | null;
  /** The colour that counts: by the rule, else as declared; null if the item is dropped or not rated. */
  readonly colour: Colour | null;
  /** The reference of the item's own action; null for a recommendation with actions beneath it. */
  readonly reference: string | null;
  /** The actions beneath it, without those that are only linked to it. */
  readonly beneath: readonly PlannedAction[];
  readonly linked: readonly PlannedAction[];
}

/** The actions of a group in a plan, without those that were taken back. */
export const actionsOfPlan = (group: Pick<Group, 'actions'>, plan: number): readonly PlannedAction[] =>
  group.actions.filter(
    (action): action is PlannedAction =>
      action.plan?.plan === plan && !(action.status === 'cancelled' && action.history.at(-1)?.change === 'undone'),
  );

/** The items of a plan in its order, as they stand at `now`. Pass the group with all of its actions. */
export function itemsOf(plan: Plan, group: Group, now: Instant): readonly PlanItem[] {
  const actions = actionsOfPlan(group, plan.number);
  const under = new Map<string | null, PlannedAction[]>();
  for (const action of actions) {
    const known = under.get(action.plan.under);
    if (known === undefined) under.set(action.plan.under, [action]);
    else known.push(action);
  }
  const standing = standingAt(plan, group, now);
  const recommended = plan.recommendations.map((one) => recommendedItem(one, under.get(one.key) ?? [], standing));
  const alone = (under.get(null) ?? []).filter(({ plan: place }) => place.kind === 'plan-action');
  return [...recommended, ...alone.map((action) => itemOf(action, standing))];
}

/** An item before its colour is worked out. */
type Bare = Omit<PlanItem, 'declared' | 'computed' | 'colour'>;

/** What all items of a plan are compared with, worked out once because days in a zone are slow to compute. */
interface Standing {
  readonly plan: Plan;
  readonly group: Group;
  readonly today: Day;
  readonly begins: Day;
}

const standingAt = (plan: Plan, group: Group, now: Instant): Standing => ({
  plan,
  group,
  today: localDay(now, group.zone),
  begins: plan.period.from ?? localDay(plan.addedAt, group.zone),
});

function coloured(bare: Bare, { plan, today, begins }: Standing): PlanItem {
  const isDeclared = (note: ProgressNote): note is ProgressNote & { rating: Colour } => note.rating !== undefined;
  const declared = bare.notes.findLast(isDeclared) ?? null;
  const isStarted = bare.notes.length > 0 || bare.beneath.some(isBegun);
  const { scheme } = plan;
  const since = bare.from ?? begins;
  const { isDone, due, firstDue } = bare;
  const computed = bare.isDropped
    ? null
    : colourByRule(scheme.rule, {
        isDone,
        isStarted,
        since,
        due,
        firstDue,
        today,
        isSaidPlanned: declared?.rating === 'blue',
      });
  const colour = bare.isDropped ? null : (computed ?? declared?.rating ?? null);
  return Object.assign(bare, { declared, computed, colour });
}

const isBegun = ({ notes, completions, status }: Action): boolean =>
  notes.length > 0 || completions.length > 0 || status === 'done';

function recommendedItem(one: Recommendation, actions: readonly PlannedAction[], standing: Standing): PlanItem {
  const { group } = standing;
  const linked = actions.filter(({ plan: place }) => place.kind === 'linked');
  const itself = actions.find(({ plan: place }) => place.kind === 'recommendation');
  const beneath = actions.filter((action) => action !== itself && !linked.includes(action));
  const moved = itself === undefined ? one.deadline : itself.deadline;
  const bare: Bare = {
    key: one.key,
    kind: 'recommendation',
    text: one.text,
    theme: one.theme,
    area: one.area,
    leads: itself?.leads ?? one.leads,
    said: moved.said,
    from: moved.from,
    due: itself === undefined ? one.deadline.due : effectiveDue(itself, group),
    firstDue: one.firstDeadline.due,
    isOngoing: moved.basis === 'ongoing',
    response: one.response,
    isDone:
      one.response === 'completed' || itself?.status === 'done' || (one.closed !== null && one.response !== 'rejected'),
    isDropped: one.response === 'rejected' || itself?.status === 'cancelled',
    notes: itself === undefined ? one.notes : inOrder([...one.notes, ...itself.notes]),
    reference: itself?.reference ?? null,
    beneath,
    linked,
  };
  return coloured(bare, standing);
}

const inOrder = (notes: readonly ProgressNote[]): readonly ProgressNote[] =>
  [...notes].sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));

/** An action as an item of its own: a plan action, a commitment, a task. */
export const itemOfAction = (action: PlannedAction, plan: Plan, group: Group, now: Instant): PlanItem =>
  itemOf(action, standingAt(plan, group, now));

function itemOf(action: PlannedAction, standing: Standing): PlanItem {
  const { group } = standing;
  const { task, leads, deadline, firstDeadline, status, notes, reference, plan: place } = action;
  const bare: Bare = {
    key: place.key ?? reference,
    kind: 'plan-action',
    text: task,
    theme: place.theme,
    area: place.area,
    leads,
    said: deadline.said,
    from: deadline.from,
    due: effectiveDue(action, group),
    firstDue: firstDeadline.due,
    isOngoing: deadline.basis === 'ongoing',
    response: null,
    isDone: status === 'done',
    isDropped: status === 'cancelled',
    notes,
    reference,
    beneath: [],
    linked: [],
  };
  return coloured(bare, standing);
}
