import type { Day, Instant } from '../../../model/calendar/day.js';
import type { Actor } from '../../../model/actor.js';
import type { Colour } from '../../../model/colour.js';
import type { Group } from '../../../model/group.js';
import type { Plan, PlanEntry } from '../../../model/plan.js';
import type { Giver } from '../../../reading/read-context.js';
import type { PlanPart } from '../../plans/rules/find-part.js';

/** What a change is made in: the group and its plan as they are, and who makes it when. */
export interface Changing {
  readonly group: Group;
  readonly plan: Plan;
  /** Whom words about people and days are read for. */
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

/** What must be said before it is made. */
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

/** The group with the change made, and by which part it is then shown. */
export interface Made {
  readonly group: Group;
  readonly news: News;
  /** The key of the part where the change made or chose it; absent for that which was named. */
  readonly key?: string;
  /** What is asked about it, now that it is made; absent for nothing. */
  readonly asked?: Asked;
}
export type Outcome = Made | Refused | Asked;

/** The group with its plan as a change made it. */
export const withPlan = ({ group }: Pick<Changing, 'group'>, plan: Plan): Group => ({
  ...group,
  plans: group.plans.map((one) => (one.number === plan.number ? plan : one)),
});

/** What the plan keeps of a change of a part. */
export const entryOf = (
  { by, giver }: Pick<Changing, 'by' | 'giver'>,
  change: PlanEntry['change'],
  key: string | null,
  more: { readonly before?: string | null; readonly reason?: string | null } = {},
): PlanEntry => ({ at: giver.now, by, change, key, before: more.before ?? null, reason: more.reason ?? null });

/** The plan with one part of a list in another form, and what happened kept. */
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

/** When something is made. */
export const nowOf = ({ giver }: Pick<Changing, 'giver'>): Instant => giver.now;
