import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Instant } from '../../src/model/calendar/day.js';
import type { Group } from '../../src/model/group.js';
import { type OutboxSubject, plannedItem } from '../../src/model/outbox-item.js';
import { dueInGroup } from '../../src/delivery/due-in-group.js';
import type { MessagePlan, MessagePlans } from '../../src/delivery/message-plan.js';
import { planRun } from '../../src/delivery/plan-run.js';
import { availabilityFrom } from '../../src/delivery/recipient.js';
import { sampleGroup } from '../fixtures/sample-group.js';

const NOW = '2022-09-15T08:00:00.000Z';

const subject = z.object({ kind: z.string(), person: z.string() }).passthrough() as unknown as z.ZodType<
  OutboxSubject,
  z.ZodTypeDef,
  unknown
>;

/** A message to Carys of each group that she is in, and when each falls due again. */
const weekly = (nextOf: Readonly<Record<string, Instant>>, more: Partial<MessagePlan> = {}): MessagePlan => ({
  subject,
  due: ({ group }) => ({
    items: [plannedItem('weekly/carys', { kind: 'weekly', person: 'carys', names: [group.name] }, NOW)],
    next: nextOf[group.id] ?? null,
  }),
  ...more,
});

function planned(plans: MessagePlans, groups: readonly Group[], known: readonly string[] = []) {
  const outbox = known.map((key) => plannedItem(key, { kind: 'weekly', person: 'carys' }, NOW));
  const facts = {
    now: NOW,
    availabilityIn: availabilityFrom(new Map(), new Map()),
    covered: { latest: new Map(), days: new Map() },
    known: new Set(known),
    cards: new Map(),
  };
  const dues = groups.map((group) => dueInGroup(plans, group, facts));
  return planRun({ plans, now: NOW, dues, outbox });
}

const GROUPS = [sampleGroup({ id: 'g1', name: 'Board' }), sampleGroup({ id: 'g2', name: 'Forum' })];

it('planning puts what is due into the outbox, once per key, and plans each group again when the message says', () => {
  const plans = new Map([['weekly', weekly({ g1: '2022-09-20T08:00:00.000Z' })]]);
  const { items, next } = planned(plans, GROUPS);
  expect(items.map(({ key, subject: { names } }) => [key, names])).toEqual([['weekly/carys', ['Board']]]);
  expect([...next]).toEqual([
    ['g1', '2022-09-20T08:00:00.000Z'],
    ['g2', null],
  ]);
  expect(planned(plans, GROUPS, ['weekly/carys']).items).toEqual([]);
});

it('planning joins what several groups have due under one key if the message says how', () => {
  const names = ({ names: all }: OutboxSubject): readonly unknown[] => all as readonly unknown[];
  const join = (one: OutboxSubject, other: OutboxSubject) => ({ ...one, names: [...names(one), ...names(other)] });
  const { items } = planned(new Map([['weekly', weekly({}, { join })]]), GROUPS);
  expect(items.map(({ subject: one }) => one['names'])).toEqual([['Board', 'Forum']]);
});

it('planning plans nothing in a group if the app is not in its conversation', () => {
  const out = sampleGroup({ uninstalledAt: '2022-09-14T08:00:00.000Z' });
  const { items, next } = planned(new Map([['weekly', weekly({ g1: '2022-09-20T08:00:00.000Z' })]]), [out]);
  expect(items).toEqual([]);
  expect([...next]).toEqual([['g1', null]]);
});
