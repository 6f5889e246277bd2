import type { Instant } from '../../model/calendar/day.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Group } from '../../model/group.js';
import type { PersonId } from '../../model/lead.js';
import { itemOfAction, itemsOf, type PlanItem } from '../../model/plan-item.js';
import type { Plan } from '../../model/plan.js';
import type { PlanPart } from '../plans/rules/find-part.js';
import type { ShownPart } from './reply.js';
import { gateLateBy, heldUpBy, isGateOpen } from '../plans/rules/gates-before.js';
import { mayRecord, mayRecordItem } from './rules/may-record.js';

interface Where {
  readonly group: Group;
  readonly plan: Plan;
  readonly person: PersonId;
  readonly now: Instant;
}

/** Returns a part of a plan as it stands, for its reader; the plan itself for a part without a card of its own. */
export function shownPart(part: PlanPart | null, where: Where): ShownPart {
  const { group, plan, person, now } = where;
  const today = localDay(now, group.zone);
  switch (part?.is) {
    case 'recommendation':
    case 'action':
      return shownItem(part, where);
    case 'measure':
      return {
        as: 'measure',
        key: part.key,
        measure: { ...part.part, readings: part.part.readings.slice(-READINGS) },
        mayRecord: mayRecord('reading', part, where, person),
      };
    case 'gate':
      return {
        as: 'gate',
        key: part.key,
        phase: { key: part.phase.key, title: part.phase.title },
        gate: part.part,
        lateBy: gateLateBy(part.part, today, group.zone),
        holds: isGateOpen(part.part) ? heldUpBy(plan, part.phase, part.part).map(({ title }) => title) : [],
        mayDecide: mayRecord('sign-off', part, where, person),
      };
    case 'risk':
      return {
        as: 'risk',
        key: part.key,
        risk: part.part,
        mayChange: mayRecord('change-risk', part, where, person),
      };
    case 'area': {
      const { name, leads, vision, pledge, steps } = part.part;
      return {
        as: 'area',
        key: part.key,
        area: { name, leads, vision, pledge },
        steps: plan.steps.map(({ key, title }) => ({ title, state: steps[key]?.state ?? 'not-started' })),
      };
    }
    case 'phase':
    case 'step':
    case 'theme':
    case undefined:
      return { as: 'plan' };
  }
}

/** The most readings of a measure that the card shows. */
const READINGS = 5;

function shownItem(part: Extract<PlanPart, { readonly is: 'recommendation' | 'action' }>, where: Where): ShownPart {
  const { group, plan, person, now } = where;
  const found: PlanItem | undefined =
    part.is === 'action'
      ? itemOfAction(part.part, plan, group, now)
      : itemsOf(plan, group, now).find(({ kind, key }) => kind === 'recommendation' && key === part.key);
  if (found === undefined) return { as: 'plan' };
  const { beneath, linked, notes, ...item } = found;
  const last = notes.at(-1) ?? null;
  const closed = part.is === 'recommendation' ? part.part.closed : null;
  return {
    as: 'item',
    key: part.key,
    item,
    note: last === found.declared ? null : last,
    open: beneath.flatMap(({ status, plan: { key }, reference }) => (status === 'open' ? [key ?? reference] : [])),
    linked: linked.map(({ reference }) => reference),
    closed: closed === null ? null : { by: closed.by.name, on: localDay(closed.at, group.zone), reason: closed.reason },
    mayNote: mayRecord('note', part, where, person),
    mayClose: mayRecordItem('close', part, where, person) && !item.isDone && !item.isDropped,
  };
}
