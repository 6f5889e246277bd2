import type { Day, Instant } from '../../../model/calendar/day.js';
import { localDay } from '../../../model/calendar/zones.js';
import { daysBetween } from '../../../model/calendar/days.js';
import type { Group } from '../../../model/group.js';
import { itemsOf } from '../../../model/plan-item.js';
import type { Plan } from '../../../model/plan.js';
import { reportAsApproved, reportOf } from '../../plan-reports/rules/report-of.js';
import { nextPeriod } from '../../plan-reports/rules/report-period.js';
import type { ReportItem, ReportSaying, ReportView } from '../../plan-reports/rules/report-view.js';
import { type GateRow, nextGates, phaseRows } from '../../plans/rules/phase-rows.js';
import { differencesOf, type ItemNeed, type PlanRow, rowsOf } from '../../plans/rules/plan-row.js';
import { type Silent, silentLeads } from '../../plans/rules/silent-leads.js';
import { type AreaRow, areaRows } from '../../plans/rules/step-rows.js';
import { approvedMeant, type PaperReference, planMeant } from './subject.js';

/** An item in a paper: what its report says, and what else is known about it. */
export interface PaperItem extends ReportItem {
  /** How many days it was late, on the day that the paper is about. */
  readonly late: number;
  /** Null if it needs nothing, or if that is not known for a past date. */
  readonly needs: ItemNeed | null;
  readonly said: string | null;
  readonly isOngoing: boolean;
}

/** An item whose lead declares another rating than the rule gives, with what the lead said. */
export interface Difference extends Pick<PlanRow, 'key' | 'text' | 'computed'> {
  readonly declared: ReportSaying;
}

/** What only the board of a plan has, as of today. */
export interface BoardPart {
  readonly differences: readonly Difference[];
  readonly areas: readonly AreaRow[];
  readonly silent: Silent;
  /** Items rejected or no longer needed, which count nowhere else. */
  readonly dropped: number;
}

/** A plan as of now, or a report on it. */
export interface PlanPaperView {
  readonly kind: 'plan' | 'plan-report';
  readonly plan: Pick<Plan, 'number' | 'title' | 'period' | 'scheme'>;
  readonly report: ReportView;
  readonly items: readonly PaperItem[];
  readonly reds: readonly PaperItem[];
  readonly slipped: readonly PaperItem[];
  readonly gates: readonly GateRow[];
  /** Null for a report. */
  readonly board: BoardPart | null;
}

interface Asked {
  readonly reference: PaperReference;
  /** The last day that a report covers. */
  readonly day: Day | null;
  readonly now: Instant;
}

/** The chosen plan as of now; null if there is none. */
export function planView(group: Group, { reference, now }: Asked): PlanPaperView | null {
  const plan = planMeant(group, reference);
  if (plan === null) return null;
  const today = localDay(now, group.zone);
  const items = itemsOf(plan, group, now);
  const rows = rowsOf(items, plan, today);
  const { from } = nextPeriod(plan, today);
  return {
    ...viewOn(plan, group, reportOf(plan, group, from, today, now), now),
    kind: 'plan',
    board: {
      differences: differencesOf(rows).flatMap((row) => differenceOf(row, group)),
      areas: areaRows(plan, rows),
      silent: silentLeads(plan, items, group, now),
      dropped: rows.filter(({ isDropped }) => isDropped).length,
    },
  };
}

function differenceOf({ key, text, computed, declared }: PlanRow, { zone }: Group): readonly Difference[] {
  if (declared === null) return [];
  const { at, by, text: words, rating } = declared;
  return [
    { key, text, computed, declared: { key, name: by.name, on: localDay(at, zone), text: words, rating, next: null } },
  ];
}

/** The report on the chosen plan, as approved or as of now; null if there is no plan. */
export function planReportView(group: Group, { reference, day, now }: Asked): PlanPaperView | null {
  const plan = planMeant(group, reference);
  if (plan === null) return null;
  const approved = approvedMeant(plan, reference, day);
  if (approved !== null)
    return viewOn(plan, group, reportAsApproved(plan, group, approved), approved.approved?.at ?? now);
  const { from, to } = nextPeriod(plan, localDay(now, group.zone), day);
  return viewOn(plan, group, reportOf(plan, group, from, to, now), now);
}

/** The view of a report, with what else was true of its plan at that moment. */
function viewOn(plan: Plan, group: Group, report: ReportView, at: Instant): PlanPaperView {
  const { asOf } = report;
  const rows = new Map(rowsOf(itemsOf(plan, group, at), plan, asOf).map((row) => [row.key, row]));
  const items = report.items.map((item): PaperItem => {
    const row = rows.get(item.key);
    const isOpen = item.state !== 'completed';
    return {
      ...item,
      late: isOpen && item.due !== null && item.due < asOf ? daysBetween(item.due, asOf) : 0,
      needs: report.approved === null ? (row?.needs ?? null) : nextOf(item),
      said: row?.said ?? null,
      isOngoing: row?.isOngoing ?? false,
    };
  });
  const known = new Map(items.map((item) => [item.key, item]));
  const { number, title, period, scheme } = plan;
  return {
    kind: 'plan-report',
    plan: { number, title, period, scheme },
    report,
    items,
    reds: items.filter(({ colour }) => colour === 'red').sort((one, other) => other.late - one.late),
    slipped: report.slipped.flatMap(({ key }) => known.get(key) ?? []),
    gates: nextGates(phaseRows(gatesAt(plan, at), group, asOf)),
    board: null,
  };
}

/** For a past date, only what the lead said is known, and not what was open beneath the item. */
const nextOf = ({ latest }: ReportItem): ItemNeed | null =>
  latest?.next == null ? null : { what: 'next', next: latest.next };

/** The plan with gates that were signed off or waived after this moment shown as still open. */
const gatesAt = (plan: Plan, at: Instant): Plan => ({
  ...plan,
  phases: plan.phases.map((phase) => ({
    ...phase,
    gates: phase.gates.map((gate) => ({
      ...gate,
      signedOff: gate.signedOff !== null && gate.signedOff.at <= at ? gate.signedOff : null,
      waived: gate.waived !== null && gate.waived.at <= at ? gate.waived : null,
    })),
  })),
});
