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

/** Whether a person may write a report: those who run the group may. */
export const mayWrite = (group: Group, person: PersonId): boolean => isMember(group, person) && mayRun(group, person);

/** Whether a person may approve a report: the chair or deputy may; if there is neither, those who run the group. */
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

/** Returns the draft of the next report with changes; makes one if there is none. */
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

/** Changes the foreword or examples of the plan's next report; what is not given stays. */
export function writeReport(
  plan: Plan,
  group: Group,
  writing: Writing,
  change: Partial<Pick<PlanReport, 'foreword' | 'examples'>>,
): Plan {
  return withReport(plan, withDraft(plan, group, writing, change));
}

/** Approves the plan's next report: freezes its numbers, closes its round, and sets the day of the report after it. */
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

/** Returns the day of the next report: one month or quarter on, as often as needed to pass `to`. */
function nextDay({ reporting: { every, next } }: Plan, to: Day): Day | null {
  if (every === null || next === null) return next;
  const step = every === 'month' ? 1 : 3;
  // A report made early counts as the one for the coming day.
  let months = step;
  while (addMonths(next, months) <= to) months += step;
  return addMonths(next, months);
}
