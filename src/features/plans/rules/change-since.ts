import { countColours, type ColourCounts, lastReport } from '../../../model/board-counts.js';
import type { Day } from '../../../model/calendar/day.js';
import type { Plan } from '../../../model/plan.js';
import type { PlanRow } from './plan-row.js';

/** What changed since the last approved report. */
export interface ChangeSince {
  readonly day: Day;
  /** The counts of items at that report. */
  readonly then: ColourCounts;
  readonly better: number;
  readonly same: number;
  readonly worse: number;
  /** How many items that report lacked or had unrated. */
  readonly fresh: number;
}

/** Returns what changed since the last report; null before the first. */
export function changeSince(plan: Pick<Plan, 'reports'>, rows: readonly PlanRow[]): ChangeSince | null {
  const report = lastReport(plan);
  if (report === null) return null;
  const counted = rows.filter(({ isDropped }) => !isDropped);
  const of = (travel: PlanRow['travel']): number => counted.filter((row) => row.travel === travel).length;
  return {
    day: report.to,
    then: countColours(report.items),
    better: of('better'),
    same: of('same'),
    worse: of('worse'),
    fresh: of('new'),
  };
}
