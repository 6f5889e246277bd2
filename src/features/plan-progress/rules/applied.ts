import type { Day, Instant } from '../../../model/calendar/day.js';
import type { Actor } from '../../../model/actor.js';
import type { Colour } from '../../../model/colour.js';
import type { Group } from '../../../model/group.js';
import type { Plan, PlanEntry } from '../../../model/plan.js';
import type { Giver } from '../../../reading/read-context.js';
import type { PlanPart } from '../../plans/rules/find-part.js';

/** The context of a change: the group and plan as they are, who makes the change, and when. */
export interface Changing {
  readonly group: Group;
  readonly plan: Plan;
  /** The person for whom to read words about people and days. */
  readonly giver: Giver;
  readonly by: Actor;
  readonly today: Day;
}

export type PartOf<Kind extends PlanPart['is']> = Extract<PlanPart, { readonly is: Kind }>;

/** Why a change was not made; `said` is what could not be read. */
export interface Refused {
  readonly refused:
    | 'no-words'
    | 'lead-not-read'
    | 'day-not-read'
    | 'day-in-future'
    | 'signed-already'
    | 'gate-open'
    | 'waive-reason'
    | 'gate-before'
    | 'closed-already'
    | 'open-already'
    | 'is-completed'
    | 'reject-reason'
    | 'beneath-open'
    | 'no-action'
    | 'linked-nowhere'
    | 'is-of-plan'
    | 'no-step'
    | 'area-there'
    | 'same';
  readonly said?: string;
}

/** A question to answer before the change is made. */
export type Asked =
  | { readonly asks: 'reason'; readonly rating: Colour; readonly next: string | null }
  | { readonly asks: 'unlikely'; readonly value: number; readonly before: number; readonly when: string | null };

export type News =
  | 'noted'
  | 'rated'
  | 'reading'
  | 'reading-replaced'
  | 'signed-off'
  | 'signed-off-late'
  | 'waived'
  | 'gate-reopened'
  | 'risk-added'
  | 'risk-changed'
  | 'risk-closed'
  | 'risk-reopened'
  | 'leads'
  | 'timeline'
  | 'response'
  | 'closed'
  | 'reopened'
  | 'linked'
  | 'unlinked'
  | 'step'
  | 'vision'
  | 'pledge'
  | 'area-leads'
  | 'scheme'
  | 'colour'
  | 'reporting'
  | 'area';

/** The group with the change made, and the part to show. */
export interface Made {
  readonly group: Group;
  readonly news: News;
  /** The key of the part that the change made or chose; absent for the one that was named. */
  readonly key?: string;
  /** A question about the change, once made; absent for none. */
  readonly asked?: Asked;
}
export type Outcome = Made | Refused | Asked;

/** Puts a changed plan into its group. */
export const withPlan = ({ group }: Pick<Changing, 'group'>, plan: Plan): Group => ({
  ...group,
  plans: group.plans.map((one) => (one.number === plan.number ? plan : one)),
});

/** Builds the entry in the plan's history for a change of a part. */
export const entryOf = (
  { by, giver }: Pick<Changing, 'by' | 'giver'>,
  change: PlanEntry['change'],
  key: string | null,
  more: { readonly before?: string | null; readonly reason?: string | null } = {},
): PlanEntry => ({ at: giver.now, by, change, key, before: more.before ?? null, reason: more.reason ?? null });

/** Replaces one part in a list of the plan, and adds an entry to its history if given. */
export function withPart<List extends 'recommendations' | 'measures' | 'phases' | 'risks'>(
  plan: Plan,
  list: List,
  part: Plan[List][number],
  entry: PlanEntry | null,
): Plan {
  const parts: readonly Plan[List][number][] = plan[list];
  return {
    ...plan,
    [list]: parts.map((one) => (one.key === part.key ? part : one)),
    history: entry === null ? plan.history : [...plan.history, entry],
  };
}

/** Returns the moment of the change. */
export const nowOf = ({ giver }: Pick<Changing, 'giver'>): Instant => giver.now;
