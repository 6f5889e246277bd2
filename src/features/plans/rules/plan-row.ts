import type { Day } from '../../../model/calendar/day.js';
import { daysBetween } from '../../../model/calendar/days.js';
import { lastReport } from '../../../model/board-counts.js';
import type { PlanItem } from '../../../model/plan-item.js';
import { daysSlipped, type Travel, travelOf } from '../../../model/plan-travel.js';
import type { Plan } from '../../../model/plan.js';
import { type ColourReason, whyColoured } from './why-coloured.js';

type Shown = Pick<
  PlanItem,
  | 'key'
  | 'text'
  | 'theme'
  | 'area'
  | 'leads'
  | 'said'
  | 'due'
  | 'firstDue'
  | 'isOngoing'
  | 'isDone'
  | 'isDropped'
  | 'colour'
  | 'computed'
  | 'declared'
>;

/** What an open item needs next: a lead, a day, a first progress note, what its lead says, or what is beneath it. */
export type ItemNeed =
  | { readonly what: 'lead' | 'day' | 'word' }
  | { readonly what: 'next'; readonly next: string }
  | { readonly what: 'beneath'; readonly open: number; readonly of: number };

/** An item as a row: how it stands, how it has changed, and what it needs. */
export interface PlanRow extends Shown {
  /** Since the last approved report; null before the first. */
  readonly travel: Travel | null;
  readonly slipped: number;
  readonly late: number;
  readonly why: ColourReason | null;
  /** Whether its lead declares a different colour from the rule's. */
  readonly differs: boolean;
  readonly needs: ItemNeed | null;
}

/** Returns the items of a plan as rows, for one day of its group. */
export function rowsOf(items: readonly PlanItem[], plan: Plan, today: Day): readonly PlanRow[] {
  const report = lastReport(plan);
  const then = new Map((report?.items ?? []).map((item) => [item.key, item]));
  return items.map((item): PlanRow => {
    const { due, isDone, isDropped, computed, declared } = item;
    const isOpen = !isDone && !isDropped;
    return {
      key: item.key,
      text: item.text,
      theme: item.theme,
      area: item.area,
      leads: item.leads,
      said: item.said,
      due,
      firstDue: item.firstDue,
      isOngoing: item.isOngoing,
      isDone,
      isDropped,
      colour: item.colour,
      computed,
      declared,
      travel: report === null ? null : travelOf(item, then.get(item.key), plan.scheme.rule),
      slipped: daysSlipped(item),
      late: isOpen && due !== null && due < today ? daysBetween(due, today) : 0,
      why: whyColoured(item, plan.scheme.rule, today),
      differs: isOpen && declared !== null && computed !== null && declared.rating !== computed,
      needs: isOpen ? needOf(item) : null,
    };
  });
}

function needOf({ leads, due, isOngoing, notes, beneath }: PlanItem): ItemNeed | null {
  if (leads.length === 0) return { what: 'lead' };
  const next = notes.findLast((note) => note.next !== undefined)?.next;
  if (next !== undefined) return { what: 'next', next };
  const open = beneath.filter(({ status }) => status === 'open').length;
  if (open > 0) return { what: 'beneath', open, of: beneath.length };
  if (notes.length === 0) return { what: 'word' };
  return due === null && !isOngoing ? { what: 'day' } : null;
}

/** Returns the red items, the latest first. */
export const redsOf = (rows: readonly PlanRow[]): readonly PlanRow[] =>
  rows.filter(({ colour }) => colour === 'red').sort((one, other) => other.late - one.late);

/** Returns the open items that slipped past their first due day, furthest first. */
export const slippedOf = (rows: readonly PlanRow[]): readonly PlanRow[] =>
  rows
    .filter(({ slipped, isDone, isDropped }) => slipped > 0 && !isDone && !isDropped)
    .sort((one, other) => other.slipped - one.slipped);

/** Returns the items whose lead disagrees with the rule. */
export const differencesOf = (rows: readonly PlanRow[]): readonly PlanRow[] => rows.filter(({ differs }) => differs);
