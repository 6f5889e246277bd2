import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../src/core/calendar/days.js';
import type { Group } from '../../../src/core/groups/group.js';
import { homeZonesIn } from '../../../src/core/groups/home-zones.js';
import { dueInGroup } from '../../../src/core/nudges/due-in-group.js';
import type { OutboxItem } from '../../../src/core/nudges/outbox-item.js';
import { OUTBOX_REACH_MS, planLook } from '../../../src/core/nudges/plan-look.js';
import { NEXT_MEETING, onDay, person, sampleAction, sampleGroup } from '../sample-group.js';

const START = Date.parse('2022-10-01T00:00:00.000Z');
const HOUR = 3_600_000;

const actions = fc
  .array(
    fc.record({
      leads: fc.subarray(['lee', 'mair', 'carys'], { minLength: 1 }),
      dueIn: fc.option(fc.integer({ min: -20, max: 40 })),
      raisedAfter: fc.integer({ min: -400, max: 100 }),
    }),
    { maxLength: 4 },
  )
  .map((list) =>
    list.map(({ leads, dueIn, raisedAfter }, index) =>
      sampleAction({
        reference: `ISCG-${index + 1}`,
        leads: leads.map(person),
        deadline: dueIn === null ? NEXT_MEETING : onDay(addDays('2022-10-01', dueIn)),
        raisedAt: new Date(START + raisedAfter * HOUR).toISOString(),
      }),
    ),
  );

const meetings = fc
  .uniqueArray(fc.integer({ min: 1, max: 45 }), { maxLength: 3 })
  .map((days) =>
    [...days]
      .sort((one, other) => one - other)
      .map((day) => ({ day: addDays('2022-10-01', day), start: '11:00', end: null, state: 'planned' as const })),
  );

const groups = fc
  .array(
    fc.record({ actions, meetings, zone: fc.constantFrom('Europe/London', 'Pacific/Auckland', 'America/New_York') }),
    { minLength: 1, maxLength: 3 },
  )
  .map((list) => list.map((changes, index): Group => sampleGroup({ ...changes, id: `g${index}` })));

/** What becomes of each item when it is first tried: sent at once, or only some hours later. */
const hoursToSend = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 5, maxLength: 5 });

/** Six weeks of ticks, an hour apart; `pick` tells which groups a tick looks at. */
function planned(
  all: readonly Group[],
  delays: readonly number[],
  isLookedAt: (next: string | null | undefined, now: string) => boolean,
): readonly OutboxItem[] {
  const outbox: OutboxItem[] = [];
  const next = new Map<string, string | null>();
  for (let at = START; at < START + 42 * 24 * HOUR; at += HOUR) {
    const now = new Date(at).toISOString();
    const since = new Date(at - OUTBOX_REACH_MS).toISOString();
    const due = all.filter((group) => isLookedAt(next.get(group.id), now));
    const known = outbox.filter((item) => item.state === 'waiting' || item.dueAt >= since);
    const dues = due.map((group) => dueInGroup(group, now));
    const look = planLook({ now, dues, muted: new Set(), outbox: known, homes: homeZonesIn(all) });
    for (const [group, moment] of look.next) next.set(group, moment);
    outbox.push(...look.items);
    for (const [index, item] of outbox.entries()) {
      if (item.state !== 'waiting') continue;
      const isSent = at - Date.parse(item.dueAt) >= (delays[index % delays.length] ?? 0) * HOUR;
      outbox[index] = isSent ? { ...item, state: 'sent', sentAt: now } : { ...item, attempts: item.attempts + 1 };
    }
  }
  return outbox;
}

it('plans the same by looking at a group when its moment comes as by looking at every group at every tick', () => {
  let items = 0;
  fc.assert(
    fc.property(groups, hoursToSend, (all, delays) => {
      const always = planned(all, delays, () => true);
      const whenDue = planned(all, delays, (next, now) => next === undefined || (next !== null && next <= now));
      expect(whenDue).toEqual(always);
      items += always.length;
    }),
    { numRuns: 12 },
  );
  expect(items).toBeGreaterThan(12);
}, 60_000);
