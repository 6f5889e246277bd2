import { countColours, type ColourCounts } from '../../../model/board-counts.js';
import type { Action } from '../../../model/action.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import { actionsOfPlan, itemOfAction, itemsOf } from '../../../model/plan-item.js';
import type { Plan } from '../../../model/plan.js';
import { type GateRow, nextGates, phaseRows } from './phase-rows.js';
import { type PlanRow, redsOf, rowsOf } from './plan-row.js';

/**
 * What a meeting must know about a plan: its counts, what is red, what is due by the meeting, and what awaits sign-off.
 */
export interface PlanInSummary {
  readonly number: number;
  readonly title: string;
  readonly counts: ColourCounts;
  /** The first rows of each list, and its total. */
  readonly reds: readonly PlanRow[];
  readonly due: readonly PlanRow[];
  readonly dueTotal: number;
  readonly gates: readonly GateRow[];
  readonly gatesTotal: number;
}

/** The most rows of each list in a summary. */
const ROWS = 3;

/**
 * Whether an action is part of a running plan of its group. An action that is only linked to a plan belongs to a
 * meeting.
 */
export function isPlanned({ plan: place }: Pick<Action, 'plan'>, { plans }: Pick<Group, 'plans'>): boolean {
  if (place == null || place.kind === 'linked') return false;
  return plans.some(({ number, endedAt }) => number === place.plan && endedAt === null);
}

/**
 * Summarises a group's running plans ahead of a meeting on a day, or of none; needs the group with all of its actions.
 */
export const plansInSummary = (group: Group, meeting: Day | null, now: Instant): readonly PlanInSummary[] =>
  group.plans.filter(({ endedAt }) => endedAt === null).map((plan) => inSummary(plan, group, meeting, now));

function inSummary(plan: Plan, group: Group, meeting: Day | null, now: Instant): PlanInSummary {
  const today = localDay(now, group.zone);
  const items = itemsOf(plan, group, now);
  const rows = rowsOf(items, plan, today);
  const beneath = actionsOfPlan(group, plan.number)
    .filter(({ status, plan: { kind } }) => status === 'open' && (kind === 'commitment' || kind === 'task'))
    .map((action) => itemOfAction(action, plan, group, now));
  const isDue = ({ due, isDone, isDropped }: PlanRow): boolean =>
    due !== null && !isDone && !isDropped && due >= today && meeting !== null && due <= meeting;
  const due = [...rows, ...rowsOf(beneath, plan, today)]
    .filter(isDue)
    .sort((one, other) => ((one.due ?? '') < (other.due ?? '') ? -1 : Number(one.due !== other.due)));
  const gates = nextGates(phaseRows(plan, group, today)).filter(({ day }) => day !== null && day <= (meeting ?? today));
  return {
    number: plan.number,
    title: plan.title,
    counts: countColours(rows),
    reds: redsOf(rows).slice(0, ROWS),
    due: due.slice(0, ROWS),
    dueTotal: due.length,
    gates: gates.slice(0, ROWS),
    gatesTotal: gates.length,
  };
}
