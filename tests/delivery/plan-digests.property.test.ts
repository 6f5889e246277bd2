import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Group } from '../../src/model/group.js';
import type { OutboxItem } from '../../src/model/outbox-item.js';
import { addDays } from '../../src/model/calendar/days.js';
import { onDay, person, sampleAction, sampleGroup } from '../fixtures/sample-group.js';
import { planned as plan } from './planned.js';

const START = Date.parse('2022-10-01T00:00:00.000Z');
const HOUR = 3_600_000;

const leads = fc.subarray(['lee', 'mair', 'carys'], { minLength: 1 }).map((ids) => ids.map(person));

const actions = fc
  .array(
    fc.record({ leads, dueIn: fc.integer({ min: -20, max: 60 }), raisedAfter: fc.integer({ min: -400, max: 400 }) }),
    {
      maxLength: 5,
    },
  )
  .map((list) =>
    list.map(({ leads: people, dueIn, raisedAfter }, index) =>
      sampleAction({
        reference: `ISCG-${index + 1}`,
        leads: people,
        deadline: onDay(addDays('2022-10-01', dueIn)),
        raisedAt: new Date(START + raisedAfter * HOUR).toISOString(),
      }),
    ),
  );

const groups = fc
  .array(fc.record({ actions, zone: fc.constantFrom('Europe/London', 'Pacific/Auckland', 'America/New_York') }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((list) => list.map((changes, index): Group => sampleGroup({ ...changes, id: `g${index}` })));

/** Moments in order, some minutes and some weeks apart, over both what is on time and what was missed. */
const ticks = fc
  .array(fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 30, max: 700 })), { minLength: 1, maxLength: 25 })
  .map((gaps) => {
    let at = START;
    return gaps.map((gap) => new Date((at += gap * HOUR)).toISOString());
  });

const slotKeys = (items: readonly OutboxItem[]): readonly string[] =>
  items.flatMap(({ subject }) => (subject.kind === 'digest' ? (subject.slots ?? []).map((slot) => slot.key) : []));

describe('planning nudges at any sequence of moments', () => {
  it('nudges no slot twice, sends a person at most one digest a day, and plans nothing new at the same moment', () => {
    fc.assert(
      fc.property(groups, ticks, (all, moments) => {
        const outbox: OutboxItem[] = [];
        for (const now of moments) {
          outbox.push(...plan(now, all, { outbox }).map((item) => ({ ...item, state: 'sent' as const })));
          expect(plan(now, all, { outbox })).toEqual([]);
        }
        expect(new Set(slotKeys(outbox)).size).toBe(slotKeys(outbox).length);
        expect(new Set(outbox.map((item) => item.key)).size).toBe(outbox.length);
        expect(outbox.every((item) => item.subject.kind === 'digest' && (item.subject.slots ?? []).length > 0)).toBe(
          true,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of groups', () => {
    fc.assert(
      fc.property(groups, ticks, (all, moments) => {
        const now = moments.at(-1) ?? '';
        const planned = plan(now, all);
        expect(plan(now, all.toReversed())).toEqual(planned);
      }),
      { numRuns: 100 },
    );
  });

  it('plans no slot that is still to come or came before its action was raised', () => {
    fc.assert(
      fc.property(groups, ticks, (all, moments) => {
        const now = moments[0] ?? '';
        for (const { subject, dueAt } of plan(now, all)) {
          expect(dueAt <= now).toBe(true);
          for (const slot of subject.slots ?? []) {
            const group = all.find((candidate) => candidate.id === slot.group);
            const action = group?.actions.find((candidate) => candidate.reference === slot.reference);
            expect(slot.at <= now && slot.at > (action?.raisedAt ?? '')).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
