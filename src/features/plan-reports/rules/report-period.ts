import { lastReport } from '../../../model/board-counts.js';
import type { Day } from '../../../model/calendar/day.js';
import { addDays } from '../../../model/calendar/days.js';
import type { Plan } from '../../../model/plan.js';
import type { PlanReport } from '../../../model/plan-report.js';
import type { DeadlineContext } from '../../../reading/deadlines/parsing/deadline-reading.js';
import { readDeadline } from '../../../reading/deadlines/read-deadline.js';
import { draftOf } from './report-of.js';

export interface ReportPeriod {
  readonly from: Day | null;
  readonly to: Day;
}

/**
 * Returns the period of the report not yet approved: from the day after the one before, to `to`, else its draft's last
 * day, else today.
 */
export function nextPeriod(plan: Pick<Plan, 'reports'>, today: Day, to: Day | null = null): ReportPeriod {
  const draft = draftOf(plan);
  const last = lastReport(plan);
  if (draft !== null && (to === null || to === draft.to)) return { from: draft.from, to: draft.to };
  return { from: last === null ? null : addDays(last.to, 1), to: to ?? today };
}

/** Returns the approved report in whose period a day lies; null for a day after the last of them. */
export function reportOn({ reports }: Pick<Plan, 'reports'>, day: Day): PlanReport | null {
  return reports.find(({ approved, to }) => approved !== null && day <= to) ?? null;
}

/**
 * Returns the last day of the period that words name, such as the end of a month or quarter; without a year, the latest
 * past one.
 */
export function reportDay(said: string, context: DeadlineContext): Day | null {
  const today = context.saidAt.slice(0, 10);
  const read = readDeadline(said, context);
  if (!read.ok || read.deadline.due === null) return null;
  const { due, from, inferred } = read.deadline;
  if ((from ?? due) <= today || !inferred.includes('year')) return due;
  const earlier = `${Number(context.saidAt.slice(0, 4)) - 1}${context.saidAt.slice(4)}`;
  const again = readDeadline(said, { ...context, saidAt: earlier });
  return again.ok && again.deadline.due !== null && again.deadline.due <= today ? again.deadline.due : due;
}
