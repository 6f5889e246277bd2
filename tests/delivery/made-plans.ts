import fc from 'fast-check';
import { addDays } from '../../src/model/calendar/days.js';
import type { Group } from '../../src/model/group.js';
import { NEXT_MEETING, onDay, person, sampleAction, sampleGroup } from '../fixtures/sample-group.js';
import { settled } from './planned.js';

/** When the ticks begin. */
export const START = Date.parse('2022-10-01T00:00:00.000Z');
export const HOUR = 3_600_000;

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

/** Groups of actions, meetings and policies. */
export const groups = fc
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
export const hoursToSend = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 5, maxLength: 5 });

const days = (from: number, count: number) => ({
  from: addDays('2022-10-01', from),
  until: addDays('2022-10-01', from + count),
});
const PEOPLE = ['lee', 'mair', 'carys', 'sion', 'owen'];

/** What those people have settled, who lead, chair, keep the minutes and stand in. */
export const people = fc
  .array(
    fc.record({
      zone: fc.option(fc.constantFrom('Europe/London', 'Asia/Tokyo', 'America/New_York')),
      weekdays: fc.option(fc.constant([1, 2, 3] as const)),
      leave: fc.option(
        fc
          .tuple(
            fc.integer({ min: 0, max: 30 }),
            fc.integer({ min: 0, max: 12 }),
            fc.option(fc.constantFrom('owen', 'mair')),
          )
          .map(([from, count, standIn]) => ({ ...days(from, count), standIn })),
      ),
      snoozedUntil: fc.option(fc.integer({ min: 0, max: 20 }).map((day) => addDays('2022-10-01', day))),
      triedAfter: fc.option(fc.integer({ min: -200, max: 0 })),
    }),
    { minLength: PEOPLE.length, maxLength: PEOPLE.length },
  )
  .map((list) =>
    list.map(({ triedAfter, ...own }, index) => {
      const triedAt = new Date(START + (triedAfter ?? 0) * HOUR).toISOString();
      const outOfReach = triedAfter === null ? null : ({ reason: 'blocked', since: triedAt, triedAt } as const);
      return settled(PEOPLE[index] ?? '', own, { outOfReach });
    }),
  );
