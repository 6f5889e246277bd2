import { z } from 'zod';
import type { Infer } from './infer.js';
import { type Plan, planSchema } from './plan.js';

/** The lists of a plan whose parts change one at a time, each with the field that identifies a part. */
const LISTS = {
  recommendations: 'key',
  measures: 'key',
  phases: 'key',
  risks: 'key',
  areas: 'name',
  rounds: 'number',
  reports: 'number',
} as const;
type ListName = keyof typeof LISTS;
const LIST_NAMES = Object.keys(LISTS) as readonly ListName[];
const FIELDS = ['title', 'period', 'themes', 'scheme', 'reporting', 'steps', 'source', 'endedAt', 'lastRead'] as const;

/** What a change to a plan replaced. */
export const planBeforeSchema = z.strictObject({
  number: z.number().int(),
  /** The whole plan if the change removed it, null if it added it; absent if it changed parts. */
  whole: planSchema.nullable().optional(),
  fields: z.record(z.unknown()),
  /** By list, the old state of each part that it changed; null for a part that it added. */
  parts: z.record(z.array(z.strictObject({ id: z.string(), before: z.unknown() }))),
});
export interface PlanBefore extends Infer<typeof planBeforeSchema> {}

type Part = Readonly<Record<string, unknown>>;
const partsOf = (plan: Plan, list: ListName): readonly Part[] => plan[list];
const idOf = (part: Part, list: ListName): string => String(part[LISTS[list]]);

/** What a change to a group's plans replaced, to take it back later. */
export function plansBefore(before: readonly Plan[], after: readonly Plan[]): readonly PlanBefore[] {
  if (before === after) return [];
  const made = after.filter(({ number }) => before.every((old) => old.number !== number));
  const changed = before.flatMap((old): readonly PlanBefore[] => {
    const plan = after.find(({ number }) => number === old.number);
    if (plan === undefined) return [{ number: old.number, whole: old, fields: {}, parts: {} }];
    return plan === old ? [] : [planBefore(old, plan)];
  });
  return [...made.map(({ number }) => ({ number, whole: null, fields: {}, parts: {} })), ...changed];
}

function planBefore(old: Plan, plan: Plan): PlanBefore {
  const fields = FIELDS.filter((name) => old[name] !== plan[name]).map((name) => [name, old[name]] as const);
  const parts = LIST_NAMES.flatMap((list) => {
    const known = new Map(partsOf(old, list).map((part) => [idOf(part, list), part]));
    const changed = partsOf(plan, list).flatMap((part) => {
      const id = idOf(part, list);
      const was = known.get(id) ?? null;
      return was === part ? [] : [{ id, before: was }];
    });
    return changed.length === 0 ? [] : [[list, changed] as const];
  });
  return { number: plan.number, fields: Object.fromEntries(fields), parts: Object.fromEntries(parts) };
}

/** Takes back a change to the plans; what others changed in other parts stays. */
export function reversePlans(plans: readonly Plan[], changes: readonly PlanBefore[]): readonly Plan[] {
  if (changes.length === 0) return plans;
  const gone = new Set(changes.filter(({ whole }) => whole === null).map(({ number }) => number));
  const back = changes.flatMap(({ whole }) => (whole === null || whole === undefined ? [] : [whole]));
  const kept = plans.filter(({ number }) => !gone.has(number));
  return [...kept.map((plan) => reversePlan(plan, changes)), ...back].sort((one, other) => one.number - other.number);
}

function reversePlan(plan: Plan, changes: readonly PlanBefore[]): Plan {
  const change = changes.find(({ number, whole }) => number === plan.number && whole === undefined);
  if (change === undefined) return plan;
  const lists = Object.entries(change.parts).map(([list, changed]) => {
    const old = new Map(changed.map(({ id, before }) => [id, before]));
    const parts = partsOf(plan, list as ListName).flatMap((part) => {
      const id = idOf(part, list as ListName);
      if (!old.has(id)) return [part];
      const before = old.get(id) ?? null;
      return before === null ? [] : [before];
    });
    return [list, parts] as const;
  });
  // These were the plan's own values, saved and validated with its group.
  return { ...plan, ...(change.fields as Partial<Plan>), ...(Object.fromEntries(lists) as Partial<Plan>) };
}
