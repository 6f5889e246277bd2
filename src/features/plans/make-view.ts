import { countByTheme, countColours } from '../../model/board-counts.js';
import type { Day, Instant } from '../../model/calendar/day.js';
import { addDays } from '../../model/calendar/days.js';
import { localDay } from '../../model/calendar/zones.js';
import { leadPeople } from '../../model/lead-people.js';
import type { PersonId } from '../../model/lead.js';
import { nextMeeting } from '../../model/next-meeting.js';
import { itemsOf, type PlanItem } from '../../model/plan-item.js';
import type { BoardView, ListShow, ListView, PlanView } from './reply.js';
import { changeSince } from './rules/change-since.js';
import type { HeldPlan } from './rules/find-plan.js';
import { measureRows } from './rules/measure-rows.js';
import { isPartOf, risksOf } from './rules/part-of-person.js';
import { nextGates, phaseRows, spanOfPhases } from './rules/phase-rows.js';
import { differencesOf, type PlanRow, redsOf, rowsOf, slippedOf } from './rules/plan-row.js';
import type { PlanShow } from './rules/plan-show.js';
import { risksInOrder } from './rules/risk-rows.js';
import { lastHeard, silentLeads } from './rules/silent-leads.js';
import { areaRows } from './rules/step-rows.js';

/** How many rows a page shows (fewer phases, because each has its gates), and how many of each list the board gets. */
const ON_PAGE = 10;
const PHASES_ON_PAGE = 6;
const ON_BOARD = 5;
/** If no meeting is planned, "due next" means due within this many days. */
const DUE_WITHIN = 30;

/** A plan with its items and rows as they stand now. */
export interface Stands extends HeldPlan {
  readonly now: Instant;
  readonly today: Day;
  readonly items: readonly PlanItem[];
  readonly rows: readonly PlanRow[];
}

/** Works out how a plan stands; needs the group with all of its actions. */
export function standingOf({ group, plan }: HeldPlan, now: Instant): Stands {
  const today = localDay(now, group.zone);
  const items = itemsOf(plan, group, now);
  return { group, plan, now, today, items, rows: rowsOf(items, plan, today) };
}

/** Returns a page of rows; a page beyond the end gives the last one. */
export function pageOf<Row>(
  all: readonly Row[],
  wanted: number,
  size = ON_PAGE,
): { readonly rows: readonly Row[]; readonly page: number; readonly pages: number; readonly total: number } {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(wanted, pages);
  return { rows: all.slice((page - 1) * size, page * size), page, pages, total: all.length };
}

/** Returns any view of a plan other than one part. */
export function viewOf(stands: Stands, show: Exclude<PlanShow, 'part'>, person: PersonId, page: number): PlanView {
  const { group, plan, now, today, items, rows } = stands;
  const list = (found: readonly PlanRow[], of: ListShow): ListView => listView(stands, found, { show: of, page });
  switch (show) {
    case 'board':
      return boardView(stands);
    case 'reds':
      return list(redsOf(rows), show);
    case 'slipped':
      return list(slippedOf(rows), show);
    case 'differences':
      return list(differencesOf(rows), show);
    case 'due': {
      const until = nextMeeting(group, stands.now)?.day ?? addDays(today, DUE_WITHIN);
      return list(
        rows.filter(({ due, isDropped, isDone }) => !isDropped && !isDone && due !== null && due <= until),
        show,
      );
    }
    case 'scheme':
      return { as: 'scheme' };
    case 'mine': {
      const theirs = new Set(items.filter((item) => isPartOf(item, plan, group, person)).map(({ key }) => key));
      const gates = nextGates(phaseRows(plan, group, today)).filter(
        ({ signer }) => signer !== null && leadPeople({ leads: [signer] }, group).includes(person),
      );
      const own = list(
        rows.filter(({ key }) => theirs.has(key)),
        show,
      );
      return {
        ...own,
        areas: areaRows(plan, rows).filter(({ leads }) => leadPeople({ leads }, group).includes(person)),
        gates: gates.slice(0, ON_BOARD),
        risks: risksOf(plan, group, person).slice(0, ON_BOARD),
      };
    }
    case 'phases':
      return {
        as: 'phases',
        ...pageOf(phaseRows(plan, group, today), page, PHASES_ON_PAGE),
        span: spanOfPhases(plan.phases),
      };
    case 'measures':
      return { as: 'measures', ...pageOf(measureRows(plan), page) };
    case 'risks':
      return { as: 'risks', ...pageOf(risksInOrder(plan.risks), page) };
    case 'areas':
      return { as: 'areas', ...pageOf(areaRows(plan, rows), page) };
    case 'silent': {
      const silent = silentLeads(plan, items, group, now);
      return { as: 'silent', silent, heard: lastHeard(plan, items, group, silent) };
    }
  }
}

function boardView({ group, plan, now, today, items, rows }: Stands): BoardView {
  const slipped = slippedOf(rows);
  const phases = phaseRows(plan, group, today);
  const gates = nextGates(phases);
  const measures = measureRows(plan);
  return {
    as: 'board',
    total: countColours(rows),
    byTheme: countByTheme(plan.themes, rows),
    since: changeSince(plan, rows),
    reds: redsOf(rows).slice(0, ON_BOARD),
    slipped: slipped.slice(0, ON_BOARD),
    slippedTotal: slipped.length,
    differences: differencesOf(rows).length,
    gates: gates.slice(0, ON_BOARD),
    gatesTotal: gates.length,
    measures: measures.slice(0, ON_BOARD),
    measuresTotal: measures.length,
    phases: phases.length,
    risks: plan.risks.filter(({ closed }) => closed === null).length,
    areas: plan.areas.length,
    stepped: plan.steps.length === 0 ? [] : areaRows(plan, rows).slice(0, ON_BOARD),
    silent: silentLeads(plan, items, group, now),
    dropped: rows.filter(({ isDropped }) => isDropped).length,
  };
}

/** Returns a page of items as a named list. */
export function listView(
  { plan }: Pick<Stands, 'plan'>,
  found: readonly PlanRow[],
  shown: {
    readonly show: ListShow;
    readonly page: number;
    readonly name?: string;
    readonly area?: ListView['area'];
  },
): ListView {
  const { show, page, name = null, area = null } = shown;
  const measures = area === null ? [] : measureRows(plan).filter((measure) => measure.area === area.name);
  return {
    as: 'list',
    ...{ show, name, what: name, area },
    counts: countColours(found),
    ...pageOf(found, page),
    areas: [],
    gates: [],
    measures: measures.slice(0, ON_BOARD),
    risks: [],
  };
}
