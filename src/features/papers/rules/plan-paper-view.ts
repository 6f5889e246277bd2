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

/** An item as a paper has it: what its report says, and what is known of it besides. */
export interface PaperItem extends ReportItem {
  /** By how many days it is late, on the day that the paper is of. */
  readonly late: number;
  /** Null where nothing is needed, or where that is not known of a time that is past. */
  readonly needs: ItemNeed | null;
  readonly said: string | null;
  readonly isOngoing: boolean;
}

/** An item that its lead declares otherwise than the rule gives, with what was said of it. */
export interface Difference extends Pick<PlanRow, 'key' | 'text' | 'computed'> {
  readonly declared: ReportSaying;
}

/** What only the board of a plan has, as it stands today. */
export interface BoardPart {
  readonly differences: readonly Difference[];
  readonly areas: readonly AreaRow[];
  readonly silent: Silent;
  /** Rejected, or no longer needed: counted nowhere else. */
  readonly dropped: number;
}

/** A plan as it stands, or a report on it. */
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
  /** Up to which day a report goes. */
  readonly day: Day | null;
  readonly now: Instant;
}

/** The plan that is meant, as it stands; null where there is none. */
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

/** The report on a plan that is meant: as it was approved, or as it stands; null where there is no plan. */
export function planReportView(group: Group, { reference, day, now }: Asked): PlanPaperView | null {
  const plan = planMeant(group, reference);
  if (plan === null) return null;
  const approved = approvedMeant(plan, reference, day);
  if (approved !== null)
    return viewOn(plan, group, reportAsApproved(plan, group, approved), approved.approved?.at ?? now);
  const { from, to } = nextPeriod(plan, localDay(now, group.zone), day);
  return viewOn(plan, group, reportOf(plan, group, from, to, now), now);
}

/** What a report says, with what else of its plan was so at that moment. */
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

/** Of a time that is past what its lead said is known, and not what was open beneath it. */
const nextOf = ({ latest }: ReportItem): ItemNeed | null =>
  latest?.next == null ? null : { what: 'next', next: latest.next };

/** The plan with what was signed off and waived after a moment still to be. */
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
