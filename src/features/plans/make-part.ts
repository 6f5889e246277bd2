import type { Action } from '../../model/action.js';
import { localDay } from '../../model/calendar/zones.js';
import { inDueOrder } from '../../model/due-order.js';
import { withEffectiveDue } from '../../model/lateness.js';
import { actionsOfPlan, itemOfAction, type PlanItem, type PlannedAction } from '../../model/plan-item.js';
import { listView, pageOf, type Stands } from './make-view.js';
import type { ItemView, KeyedNote, PlanView } from './reply.js';
import type { PlanPart } from './rules/find-part.js';
import { measureRows } from './rules/measure-rows.js';
import { phaseRows } from './rules/phase-rows.js';
import { rowsOf } from './rules/plan-row.js';
import { areaRows } from './rules/step-rows.js';

/** The most notes on an item's card. */
const NOTES = 6;

/** Returns one part of a plan as it stands; null if it no longer exists. */
export function partView(stands: Stands, found: PlanPart, page: number): PlanView | null {
  const { group, plan, today, items, rows } = stands;
  switch (found.is) {
    case 'recommendation': {
      const item = items.find(({ key }) => key === found.key);
      return item === undefined ? null : itemView(stands, item, null, page);
    }
    case 'action': {
      const item = itemOfAction(found.part, plan, group, stands.now);
      const above = plan.recommendations.find(({ key }) => key === found.under);
      const phase = plan.phases.find(({ key }) => key === found.under);
      const text = above?.text ?? phase?.title;
      return itemView(stands, item, text === undefined ? null : { key: found.under ?? '', text }, page);
    }
    case 'phase':
    case 'gate': {
      const key = found.is === 'phase' ? found.key : found.phase.key;
      const row = phaseRows(plan, group, today).find((one) => one.key === key);
      const tasks = actionsOfPlan(group, plan.number).filter(({ plan: { under } }) => under === key);
      return row === undefined ? null : { as: 'phase', row, tasks: asShown(tasks, stands) };
    }
    case 'measure': {
      const own = measureRows(plan).filter(({ key }) => key === found.key);
      return { as: 'measures', ...pageOf(own, 1) };
    }
    case 'risk':
      return { as: 'risks', ...pageOf([found.part], 1) };
    case 'theme': {
      const own = rows.filter(({ theme }) => theme === found.title);
      return listView(stands, own, { show: 'part', page, name: found.title });
    }
    case 'area': {
      const own = rows.filter(({ area }) => area === found.title);
      const area = areaRows(plan, rows).find(({ name }) => name === found.title) ?? null;
      return listView(stands, own, { show: 'part', page, name: found.title, area });
    }
    case 'step':
      return { as: 'areas', ...pageOf(areaRows(plan, rows), page) };
  }
}

const asShown = (actions: readonly Action[], { group }: Pick<Stands, 'group'>): readonly Action[] =>
  inDueOrder(actions, group).map((action) => withEffectiveDue(action, group));

function itemView(stands: Stands, item: PlanItem, under: ItemView['under'], page: number): ItemView {
  const { group, plan, today } = stands;
  const [row] = rowsOf([item], plan, today);
  const recommended = plan.recommendations.find(({ key }) => key === item.key && item.kind === 'recommendation');
  const closed = recommended?.closed ?? null;
  if (row === undefined) throw new Error('an item without a row');
  return {
    as: 'item',
    row,
    response: item.response,
    reference: item.reference,
    under,
    beneath: asShown(item.beneath, stands),
    linked: asShown(item.linked, stands),
    notes: notesOf(item).slice(0, NOTES),
    closed: closed === null ? null : { by: closed.by.name, on: localDay(closed.at, group.zone), reason: closed.reason },
    page,
  };
}

/** Returns the notes on an item and on what is beneath it, newest first. */
function notesOf({ key, notes, beneath }: PlanItem): readonly KeyedNote[] {
  const keyed = (own: string, said: PlanItem['notes']): readonly KeyedNote[] =>
    said.map(({ at, by, text, rating = null, next = null }) => ({ key: own, at, by: by.name, text, rating, next }));
  return [
    ...keyed(key, notes),
    ...beneath.flatMap((action: PlannedAction) => keyed(action.plan.key ?? action.reference, action.notes)),
  ].sort((one, other) => (one.at < other.at ? 1 : -1));
}
