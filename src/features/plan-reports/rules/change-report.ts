import type { Actor } from '../../../model/actor.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import { addMonths } from './add-months.js';
import type { Group } from '../../../model/group.js';
import { hasRole, isMember, mayRun } from '../../../model/members.js';
import type { PersonId } from '../../../model/lead.js';
import type { Plan } from '../../../model/plan.js';
import { itemsOf } from '../../../model/plan-item.js';
import type { PlanReport } from '../../../model/plan-report.js';
import { isKept, peopleOfRound, roundNow } from '../../plans/rules/round-now.js';
import { draftOf, frozen, nextNumber } from './report-of.js';
import type { ReportPeriod } from './report-period.js';

/** Who writes a report: who runs the group. */
export const mayWrite = (group: Group, person: PersonId): boolean => isMember(group, person) && mayRun(group, person);

/** Who approves one: the chair or the deputy; where there is neither, who runs the group. */
export function mayApprove(group: Group, person: PersonId): boolean {
  const isChair = ({ roles }: Group['members'][number]): boolean => roles.includes('chair') || roles.includes('deputy');
  if (!group.members.some(isChair)) return mayWrite(group, person);
  return hasRole(group, person) && group.members.some((member) => member.id === person && isChair(member));
}

export interface Writing {
  readonly by: Actor;
  readonly now: Instant;
  readonly period: ReportPeriod;
}

/** The draft of the next report, made where there is none, with what changes of it. */
function withDraft(
  plan: Plan,
  group: Group,
  { by, now, period }: Writing,
  change: Partial<Pick<PlanReport, 'foreword' | 'examples' | 'approved'>>,
): PlanReport {
  const draft = draftOf(plan);
  return {
    number: draft?.number ?? nextNumber(plan),
    madeAt: draft?.madeAt ?? now,
    madeBy: draft?.madeBy ?? by,
    examples: draft?.examples ?? [],
    foreword: draft?.foreword ?? null,
    approved: null,
    ...period,
    ...frozen(plan, group, period.to, now),
    ...change,
  };
}

const withReport = (plan: Plan, report: PlanReport): Plan => ({
  ...plan,
  reports: [...plan.reports.filter(({ number }) => number !== report.number), report],
});

/** The plan with what the secretary writes of the next report; what is not given stays. */
export function writeReport(
  plan: Plan,
  group: Group,
  writing: Writing,
  change: Partial<Pick<PlanReport, 'foreword' | 'examples'>>,
): Plan {
  return withReport(plan, withDraft(plan, group, writing, change));
}

/** The plan with its next report approved: its numbers are frozen, nobody is asked for it any longer, and the next is due later. */
export function approveReport(plan: Plan, group: Group, writing: Writing): Plan {
  const { by, now } = writing;
  const report = withDraft(plan, group, writing, { approved: { at: now, by } });
  const round = roundNow(plan, group, now);
  const people = round === null ? [] : peopleOfRound(round, plan, itemsOf(plan, group, now), group);
  const asked =
    round === null || isKept(plan, round) ? round : { ...round, people: people.map(({ person }) => person) };
  const rounds =
    asked === null
      ? plan.rounds
      : [...plan.rounds.filter(({ number }) => number !== asked.number), { ...asked, closedAt: now }];
  const entry = { at: now, by, change: 'approved', key: String(report.number), before: null, reason: null } as const;
  return {
    ...withReport(plan, report),
    rounds,
    reporting: { ...plan.reporting, next: nextDay(plan, report.to) },
    history: [...plan.history, entry],
  };
}

/** The day of the report after one: as many months on as the plan is reported, past what was reported. */
function nextDay({ reporting: { every, next } }: Plan, to: Day): Day | null {
  if (every === null || next === null) return next;
  const step = every === 'month' ? 1 : 3;
  // A report that is made early is that of the coming day.
  let months = step;
  while (addMonths(next, months) <= to) months += step;
  return addMonths(next, months);
}
