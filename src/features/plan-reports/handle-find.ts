import { wholeGroups } from '../../access/find-groups.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Group, GroupId } from '../../model/group.js';
import { headOf } from '../../model/group-head.js';
import type { Plan } from '../../model/plan.js';
import { asMembersKnow } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { type HeldPlan, plansOf } from '../plans/rules/find-plan.js';
import type { PlanReportReply, PlanReportWhichReply } from './reply.js';
import { mayApprove, mayWrite } from './rules/change-report.js';
import { draftOf, nextNumber, reportAsApproved, reportOf } from './rules/report-of.js';
import { nextPeriod } from './rules/report-period.js';
import type { ReportView } from './rules/report-view.js';

/** Returns the plans of the groups of which the asker is a member, with all of their actions. */
export async function plansMeant(services: Services, asker: Asker): Promise<readonly HeldPlan[]> {
  const groups = (await wholeGroups(services, asker)).filter(({ plans }) => plans.length > 0);
  const whole = await Promise.all(groups.map(({ id }) => services.store.findGroup(id, 'all')));
  return plansOf(whole.filter((group): group is Group => asMembersKnow(group, asker) !== null));
}

/** Returns a plan that a button names, for a member of its group; else null. */
export async function planNamed(
  { store }: Pick<Services, 'store'>,
  asker: Asker,
  { group: id, plan: number }: { readonly group: GroupId; readonly plan: number },
): Promise<HeldPlan | null> {
  const group = asMembersKnow(await store.findGroup(id, 'all'), asker);
  const plan = group?.plans.find((one) => one.number === number);
  return group === null || plan === undefined ? null : { group, plan };
}

/** Returns a report by number: as it was approved or, for the next one, as it stands up to a day. */
export function viewNumbered({ group, plan }: HeldPlan, number: number, to: string | null, asker: Asker): ReportView {
  const kept = plan.reports.find((one) => one.number === number);
  if (kept !== undefined && kept.approved !== null) return reportAsApproved(plan, group, kept);
  const period = nextPeriod(plan, localDay(asker.now, group.zone), to);
  return reportOf(plan, group, period.from, period.to, asker.now);
}

/** Returns the number of the report that is not yet approved. */
export const openNumber = (plan: Plan): number => draftOf(plan)?.number ?? nextNumber(plan);

export const replyOf = (
  { group }: Pick<HeldPlan, 'group'>,
  view: ReportView,
  { person, now }: Asker,
  more: Partial<Pick<PlanReportReply, 'news' | 'unknown'>> = {},
): PlanReportReply => ({
  kind: 'plan-report',
  group: headOf(group),
  view,
  mayWrite: mayWrite(group, person.id),
  mayApprove: mayApprove(group, person.id),
  news: null,
  unknown: [],
  today: localDay(now, group.zone),
  ...more,
});

/** The most plans that the question offers. */
const MOST = 8;

export const whichPlan = (
  held: readonly HeldPlan[],
  then: PlanReportWhichReply['then'],
  asker: Asker,
): PlanReportWhichReply => ({
  kind: 'plan-report-which',
  then,
  choices: held.slice(0, MOST).map(({ group, plan }) => ({
    group: headOf(group),
    plan: plan.number,
    title: plan.title,
    number: openNumber(plan),
    to: nextPeriod(plan, localDay(asker.now, group.zone)).to,
  })),
});
