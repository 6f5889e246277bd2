import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../src/core/calendar/days.js';
import type { Group } from '../../../src/core/groups/group.js';
import { afterDelivery } from '../../../src/core/nudges/after-delivery.js';
import { isPending, type OutboxItem } from '../../../src/core/nudges/outbox-item.js';
import { isOver, outboxReach } from '../../../src/core/nudges/plan-look.js';
import { NEXT_MEETING, onDay, person, sampleAction, sampleGroup } from '../sample-group.js';
import { asLines, looked, settled } from './planned.js';

const START = Date.parse('2022-10-01T00:00:00.000Z');
const HOUR = 3_600_000;

const OWEN = { id: 'owen', name: 'Owen' };

const actions = fc
  .array(
    fc.record({
      leads: fc.subarray(['lee', 'mair', 'carys'], { minLength: 1 }),
      dueIn: fc.option(fc.integer({ min: -20, max: 40 })),
      raisedAfter: fc.integer({ min: -400, max: 100 }),
      notedAfter: fc.option(fc.integer({ min: -400, max: 0 })),
      askedTo: fc.option(fc.integer({ min: 1, max: 45 })),
    }),
    { maxLength: 4 },
  )
  .map((list) =>
    list.map(({ leads, dueIn, raisedAfter, notedAfter, askedTo }, index) =>
      sampleAction({
        reference: `ISCG-${index + 1}`,
        leads: leads.map(person),
        deadline: dueIn === null ? NEXT_MEETING : onDay(addDays('2022-10-01', dueIn)),
        raisedAt: new Date(START + raisedAfter * HOUR).toISOString(),
        notes:
          notedAfter === null ? [] : [{ at: new Date(START + notedAfter * HOUR).toISOString(), by: OWEN, text: 'x' }],
        askedToAttend:
          askedTo === null
            ? null
            : {
                at: new Date(START).toISOString(),
                by: OWEN,
                meetingDay: addDays('2022-10-01', askedTo),
                takenBack: null,
              },
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
    fc.record({
      actions,
      meetings,
      mayMention: fc.boolean(),
      escalateAfter: fc.integer({ min: 0, max: 12 }),
      zone: fc.constantFrom('Europe/London', 'Pacific/Auckland', 'America/New_York'),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((list) =>
    list.map(({ mayMention, escalateAfter, ...changes }, index): Group => {
      const { nudging } = sampleGroup();
      return sampleGroup({ ...changes, id: `g${index}`, nudging: { ...nudging, mayMention, escalateAfter } });
    }),
  );

/** What becomes of each item when it is first tried: sent at once, or only some hours later. */
const hoursToSend = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 5, maxLength: 5 });

const days = (from: number, count: number) => ({
  from: addDays('2022-10-01', from),
  until: addDays('2022-10-01', from + count),
});
const people = fc
  .array(
    fc.record({
      zone: fc.option(fc.constantFrom('Europe/London', 'Asia/Tokyo')),
      weekdays: fc.option(fc.constant([1, 2, 3] as const)),
      leave: fc.option(
        fc
          .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 12 }), fc.option(fc.constant('owen')))
          .map(([from, count, standIn]) => ({ ...days(from, count), standIn })),
      ),
      snoozedUntil: fc.option(fc.integer({ min: 0, max: 20 }).map((day) => addDays('2022-10-01', day))),
      triedAfter: fc.option(fc.integer({ min: -200, max: 0 })),
    }),
    { minLength: 3, maxLength: 3 },
  )
  .map((list) =>
    list.map(({ triedAfter, ...own }, index) => {
      const triedAt = new Date(START + (triedAfter ?? 0) * HOUR).toISOString();
      const outOfReach = triedAfter === null ? null : ({ reason: 'blocked', since: triedAt, triedAt } as const);
      return settled(['lee', 'mair', 'carys'][index] ?? '', own, { outOfReach });
    }),
  );

/** Six weeks of ticks, an hour apart; `isLookedAt` tells which groups a tick looks at. */
function outboxOf(
  all: readonly Group[],
  own: ReturnType<typeof settled>[],
  delays: readonly number[],
  isLookedAt: (next: string | null | undefined, now: string) => boolean,
): readonly OutboxItem[] {
  const outbox: OutboxItem[] = [];
  const next = new Map<string, string | null>();
  for (let at = START; at < START + 42 * 24 * HOUR; at += HOUR) {
    const now = new Date(at).toISOString();
    const since = new Date(at - outboxReach(all, new Map())).toISOString();
    const due = all.filter((group) => isLookedAt(next.get(group.id), now));
    const known = outbox.filter((item) => isPending(item) || item.dueAt >= since);
    const look = looked(now, due, { people: own, outbox: known }, all);
    for (const [group, moment] of look.next) next.set(group, moment);
    // As the store does, which remembers the keys for longer than a look asks for.
    outbox.push(...look.items.filter(({ key }) => outbox.every((item) => item.key !== key)));
    for (const [index, item] of outbox.entries()) {
      if (item.state !== 'planned') continue;
      const isSent = at - Date.parse(item.dueAt) >= (delays[item.key.length % delays.length] ?? 0) * HOUR;
      if (isOver(item, now)) outbox[index] = { ...item, state: 'dropped' };
      else if (isSent) outbox[index] = afterDelivery(item, { outcome: 'sent', activity: null }, now, 0);
    }
  }
  return outbox.sort((one, other) => (`${one.dueAt} ${one.key}` < `${other.dueAt} ${other.key}` ? -1 : 1));
}

it('plans the same by looking at a group when its moment comes as by looking at every group at every tick', () => {
  let items = 0;
  fc.assert(
    fc.property(groups, people, hoursToSend, (all, own, delays) => {
      const always = asLines(outboxOf(all, own, delays, () => true));
      const whenDue = asLines(
        outboxOf(all, own, delays, (next, now) => next === undefined || (next !== null && next <= now)),
      );
      expect(whenDue).toEqual(always);
      items += always.length;
    }),
    { numRuns: 10 },
  );
  expect(items).toBeGreaterThan(12);
}, 60_000);
