import { countByTheme, countColours, itemThen, lastReport } from '../../../model/board-counts.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import type { Plan } from '../../../model/plan.js';
import { itemsOf, type PlanItem } from '../../../model/plan-item.js';
import type { ItemThen, PlanReport } from '../../../model/plan-report.js';
import { daysSlipped, travelOf } from '../../../model/plan-travel.js';
import { type MeasureRow, measureRows } from '../../plans/rules/measure-rows.js';
import { risksInOrder } from '../../plans/rules/risk-rows.js';
import { doneAt, latestAt, type Period, sayingsByArea, sayingsOf } from './report-sayings.js';
import type { ReportItem, ReportList, ReportState, ReportView } from './report-view.js';

/** How many examples a state gets if nobody chose any. */
const EXAMPLES = 3;

/** What a report needs besides the plan: its period, and what was written or frozen for it. */
interface Made extends Period {
  readonly number: number;
  readonly previous: PlanReport | null;
  readonly report: PlanReport | null;
  readonly then: readonly ItemThen[] | null;
}

/** Builds the report on a period as it stands now; needs the group with all of its actions. */
export function reportOf(plan: Plan, group: Group, from: Day | null, to: Day, now: Instant): ReportView {
  const report = draftOf(plan);
  const number = report?.number ?? nextNumber(plan);
  return build(plan, group, {
    number,
    from,
    to,
    now,
    zone: group.zone,
    previous: lastReport(plan),
    report,
    then: null,
  });
}

/** Builds an approved report as it stood then. */
export function reportAsApproved(plan: Plan, group: Group, report: PlanReport): ReportView {
  const now = report.approved?.at ?? report.madeAt;
  const previous = plan.reports.findLast((one) => one.approved !== null && one.number < report.number) ?? null;
  const { number, from, to, items } = report;
  return build(plan, group, { number, from, to, now, zone: group.zone, previous, report, then: items });
}

/** Returns the draft of the next report; null if nothing is written yet. */
export const draftOf = ({ reports }: Pick<Plan, 'reports'>): PlanReport | null =>
  reports.findLast(({ approved }) => approved === null) ?? null;

export const nextNumber = ({ reports }: Pick<Plan, 'reports'>): number =>
  Math.max(0, ...reports.map(({ number }) => number)) + 1;

/**
 * Freezes how the plan's items stand now, and its measures up to the report's last day, as an approved report keeps
 * them.
 */
export function frozen(plan: Plan, group: Group, to: Day, now: Instant): Pick<PlanReport, 'items' | 'measures'> {
  const items = itemsOf(plan, group, now).filter(({ isDropped }) => !isDropped);
  const read = plan.measures.flatMap(({ key, readings }) => {
    const last = readings.findLast(({ day }) => day <= to);
    return last === undefined ? [] : [[key, last.value] as const];
  });
  return { items: items.map(itemThen), measures: Object.fromEntries(read) };
}

function build(plan: Plan, group: Group, made: Made): ReportView {
  const { number, from, to, now, zone, previous, report, then } = made;
  const { number: planNumber, title, scheme } = plan;
  const found = standing(itemsOf(plan, group, now), then);
  const items = found.map((item) => rowOf(item, plan, made));
  const travelled = (way: ReportItem['travel']): readonly string[] =>
    items.filter(({ travel }) => travel === way).map(({ key }) => key);
  const chosen = report?.examples ?? [];
  const byKey = new Map(found.map((item) => [item.key, item]));
  return {
    number,
    group: group.name,
    plan: { number: planNumber, title, scheme },
    from,
    to,
    asOf: localDay(now, zone),
    approved:
      report?.approved == null ? null : { name: report.approved.by.name, on: localDay(report.approved.at, zone) },
    foreword: report?.foreword ?? null,
    total: countColours(items),
    byTheme: countByTheme(plan.themes, items),
    since:
      previous === null
        ? null
        : {
            to: previous.to,
            total: countColours(previous.items),
            byTheme: countByTheme(plan.themes, previous.items),
            better: travelled('better'),
            same: travelled('same').length,
            worse: travelled('worse'),
            fresh: travelled('new'),
          },
    lists: {
      completed: listOf('completed', items, chosen, (key) => doneAt(byKey.get(key), plan, group)),
      'in-progress': listOf('in-progress', items, chosen, (key) => latestAt(byKey.get(key))),
      coming: listOf('coming', items, chosen, null),
      late: listOf('late', items, chosen, null),
    },
    measures: measuresIn(plan, made),
    risks: risksInOrder(
      plan.risks
        .filter(({ at, closed }) => at <= now && (closed === null || closed.at > now))
        .map((risk) => ({ ...risk, closed: null })),
    ),
    slipped: items
      .filter(({ slipped, state }) => slipped > 0 && state !== 'completed')
      .sort((one, other) => other.slipped - one.slipped),
    areas: sayingsByArea(plan, found, made),
    items,
    chosen,
  };
}

/** Returns the items as they stand, or as an approved report froze them; dropped items do not count. */
function standing(items: readonly PlanItem[], then: readonly ItemThen[] | null): readonly PlanItem[] {
  if (then === null) return items.filter(({ isDropped }) => !isDropped);
  const known = new Map(items.map((item) => [item.key, item]));
  return then.map((kept) => ({ ...(known.get(kept.key) ?? GONE), ...kept, isDropped: false }));
}

/** The values of an item that a report counted and that no longer exists. */
const GONE: Omit<PlanItem, keyof ItemThen> = {
  kind: 'recommendation',
  text: '',
  area: null,
  leads: [],
  said: null,
  from: null,
  firstDue: null,
  isOngoing: false,
  response: null,
  isDropped: false,
  notes: [],
  declared: null,
  computed: null,
  reference: null,
  beneath: [],
  linked: [],
};

function rowOf(item: PlanItem, plan: Plan, made: Made): ReportItem {
  const { key, text, theme, area, leads, colour, due, firstDue } = item;
  const before = made.previous?.items.find((one) => one.key === key);
  return {
    ...{ key, text, theme, area, leads, colour, due, firstDue },
    state: stateOf(item, plan, made),
    slipped: daysSlipped(item),
    travel: made.previous === null ? null : travelOf(item, before, plan.scheme.rule),
    latest: sayingsOf(item, { ...made, from: null })[0] ?? null,
  };
}

const BY_STATUS = { red: 'late', amber: 'in-progress', green: 'completed', blue: 'coming' } as const;

/**
 * Returns an item's state: by its colour if the plan is rated by status; else by whether anything was said or done, and
 * its day.
 */
function stateOf(item: PlanItem, { scheme }: Plan, { now, zone }: Made): ReportState {
  if (item.isDone) return 'completed';
  if (scheme.rule === 'status' && item.colour !== null) return BY_STATUS[item.colour];
  const isBegun =
    item.notes.some(({ at }) => at <= now) ||
    item.beneath.some(
      ({ notes, completions, closedAt }) =>
        notes.some(({ at }) => at <= now) ||
        completions.some(({ at }) => at <= now) ||
        (closedAt !== null && closedAt <= now),
    );
  if (isBegun) return 'in-progress';
  return item.due !== null && item.due < localDay(now, zone) ? 'late' : 'coming';
}

/**
 * Lists the items in a state with its examples: those chosen, in the order chosen; else the latest, or the first to
 * come.
 */
function listOf(
  state: ReportState,
  items: readonly ReportItem[],
  chosen: readonly string[],
  at: ((key: string) => Instant) | null,
): ReportList {
  const all = items.filter((item) => item.state === state);
  const picked = chosen.flatMap((key) => all.filter((item) => item.key === key));
  const far = (one: ReportItem): string => one.due ?? '9999';
  const sorted = [...all].sort((one, other) =>
    at === null ? compare(far(one), far(other)) : compare(at(other.key), at(one.key)),
  );
  return { total: all.length, examples: picked.length > 0 ? picked : sorted.slice(0, EXAMPLES) };
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** Returns the measures as read by the end of the period; for an approved report, as they were then. */
function measuresIn(plan: Plan, { to, report, then, previous, now }: Made): readonly MeasureRow[] {
  const measures = plan.measures.map((measure) => {
    const readings = measure.readings.filter(({ day, at }) => day <= to && at <= now);
    if (then === null || report === null) return { ...measure, readings };
    const value = report.measures[measure.key];
    const last = readings.at(-1);
    if (value === undefined) return { ...measure, readings: [] };
    if (last?.value === value) return { ...measure, readings };
    const kept = { day: last?.day ?? to, value, at: report.madeAt, by: report.madeBy, source: null };
    return { ...measure, readings: [...readings.slice(0, -1), kept] };
  });
  return measureRows({ measures, reports: previous === null ? [] : [previous] });
}
