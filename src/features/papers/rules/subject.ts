import type { Day } from '../../../model/calendar/day.js';
import type { Group } from '../../../model/group.js';
import type { PaperKind } from '../../../model/paper.js';
import type { Plan } from '../../../model/plan.js';
import type { PlanReport } from '../../../model/plan-report.js';
import type { Return } from '../../../model/return.js';
import { nextNumber } from '../../plan-reports/rules/report-of.js';
import { reportOn } from '../../plan-reports/rules/report-period.js';
import { isMeant } from '../../returns/rules/return-reference.js';

/** What a reference names: a plan by its number, a report as `1/3`, the third of plan 1; else a return. */
const OF_PLAN = /^(?<plan>\d{1,4})(?:\/(?<report>\d{1,4}))?$/u;

/** The plan, report or return that a paper is about; null for the default one. */
export type PaperReference = string | null;

/** The plan with this number, or without one the first that runs. Null if there is none. */
export function planMeant({ plans }: Pick<Group, 'plans'>, reference: PaperReference): Plan | null {
  const said = OF_PLAN.exec(reference ?? '')?.groups?.['plan'];
  if (said !== undefined) return plans.find(({ number }) => number === Number(said)) ?? null;
  return plans.find(({ endedAt }) => endedAt === null) ?? plans[0] ?? null;
}

/** The approved report of a plan, chosen by its number or by a day; null for the one still to be approved. */
export function approvedMeant(plan: Plan, reference: PaperReference, day: Day | null): PlanReport | null {
  const said = OF_PLAN.exec(reference ?? '')?.groups?.['report'];
  if (said !== undefined)
    return plan.reports.find(({ number, approved }) => number === Number(said) && approved !== null) ?? null;
  return day === null ? null : reportOn(plan, day);
}

/** Whether a plan has the report named, or will have it next. */
function hasReport(plan: Plan | null, reference: PaperReference): boolean {
  const said = OF_PLAN.exec(reference ?? '')?.groups?.['report'];
  if (plan === null || said === undefined) return plan !== null;
  return Number(said) === nextNumber(plan) || plan.reports.some(({ number }) => number === Number(said));
}

/** The return named; without a name, the last open one, else the last. Null if there is none. */
export function returnMeant({ returns }: Pick<Group, 'returns'>, reference: PaperReference): Return | null {
  const there = returns.filter(({ withdrawn }) => withdrawn === null);
  if (reference !== null && !OF_PLAN.test(reference)) return there.find((one) => isMeant(one, reference)) ?? null;
  return there.findLast(({ closed }) => closed === null) ?? there.at(-1) ?? null;
}

/** Whether a reference can belong to this kind of paper. */
export const isOf = (what: PaperKind, reference: PaperReference): boolean =>
  reference !== null &&
  (what === 'return'
    ? !OF_PLAN.test(reference)
    : (what === 'plan' || what === 'plan-report') && OF_PLAN.test(reference));

/** Whether a group has what a paper would be about. */
export function isThere(what: PaperKind, group: Group, reference: PaperReference): boolean {
  switch (what) {
    case 'plan':
      return planMeant(group, reference) !== null;
    case 'plan-report':
      return hasReport(planMeant(group, reference), reference);
    case 'return':
      return returnMeant(group, reference) !== null;
    case 'matters-arising':
    case 'actions':
    case 'agenda':
    case 'log':
      return true;
  }
}
