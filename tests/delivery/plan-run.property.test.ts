import fc from 'fast-check';
import { expect, it } from 'vitest';
import { onDay, person, sampleAction, sampleGroup } from '../fixtures/sample-group.js';
import { groups, hoursToSend, people } from './made-plans.js';
import { settled } from './planned.js';
import { plannedAlways, plannedWhenDue } from './ticked.js';

it('planning a group when its moment comes gives the same as planning every group at every tick', () => {
  let items = 0;
  fc.assert(
    fc.property(groups, people, hoursToSend, (all, own, delays) => {
      const always = plannedAlways(all, own, delays);
      expect(plannedWhenDue(all, own, delays)).toEqual(always);
      items += always.length;
    }),
    { numRuns: 10 },
  );
  expect(items).toBeGreaterThan(12);
}, 60_000);

it('a lead whose leave has ended is mentioned in the morning of a group far ahead if they cannot be reached otherwise', () => {
  // Found by seed 1649520774: Lee, of London, was away on Saturday 1 October; the group's Monday begins on their Sunday.
  const { nudging } = sampleGroup();
  const home = sampleGroup({ id: 'g0', zone: 'Europe/London', prefix: 'HB' });
  const actions = [
    sampleAction({ leads: [person('lee')], deadline: onDay('2022-10-01'), raisedAt: '2022-09-30T07:00:00.000Z' }),
  ];
  const ahead = sampleGroup({
    id: 'g1',
    zone: 'Pacific/Auckland',
    actions,
    nudging: { ...nudging, mayMention: true, escalateAfter: 0 },
  });
  const triedAt = '2022-10-01T00:00:00.000Z';
  const lee = settled(
    'lee',
    { leave: { from: '2022-10-01', until: '2022-10-01', standIn: null } },
    { outOfReach: { reason: 'blocked', since: triedAt, triedAt } },
  );
  const always = plannedAlways([home, ahead], [lee], [0]);
  expect(always).toContain('2022-10-02T20:00 mention/g1/lee/2022-10-03');
  expect(plannedWhenDue([home, ahead], [lee], [0])).toEqual(always);
});

it('the chair gets escalations and unreachable leads from the moment at which the chair is tried again', () => {
  const { nudging } = sampleGroup();
  const actions = [
    sampleAction({ leads: [person('lee')], deadline: onDay('2022-09-20'), raisedAt: '2022-09-01T07:00:00.000Z' }),
  ];
  const group = sampleGroup({ actions, nudging: { ...nudging, escalateAfter: 5 } });
  const outOfReach = (triedAt: string) => ({ outOfReach: { reason: 'blocked', since: triedAt, triedAt } as const });
  // The chair is tried again on Monday 3 October at 11:30 UTC, when the secretary has had this week's for hours.
  const chair = settled('carys', {}, outOfReach('2022-09-26T11:30:00.000Z'));
  const lee = settled('lee', {}, outOfReach('2022-09-30T09:00:00.000Z'));
  const always = plannedAlways([group], [chair, lee], [0]);
  expect(always).toContain('2022-10-03T08:00 escalation/sion/2022-10-03');
  expect(always).toContain('2022-10-03T12:00 escalation/carys/2022-10-03');
  expect(plannedWhenDue([group], [chair, lee], [0])).toEqual(always);
});

it('the secretary hears about a lead who cannot be reached from the moment at which the secretary is tried again', () => {
  const { nudging } = sampleGroup();
  const actions = [sampleAction({ leads: [person('lee')], deadline: onDay('2022-12-20') })];
  const group = sampleGroup({ actions, nudging: { ...nudging, escalateAfter: 0 } });
  const outOfReach = (triedAt: string) => ({ outOfReach: { reason: 'blocked', since: triedAt, triedAt } as const });
  const sion = settled('sion', {}, outOfReach('2022-09-27T11:30:00.000Z'));
  const lee = settled('lee', {}, outOfReach('2022-09-30T09:00:00.000Z'));
  const always = plannedAlways([group], [sion, lee], [0]);
  expect(always.filter((line) => line.includes(' unreachable/'))).toEqual([
    '2022-10-01T00:00 unreachable/g1/lee/2022-09-30T09:00:00.000Z/carys',
    '2022-10-04T12:00 unreachable/g1/lee/2022-09-30T09:00:00.000Z/sion',
  ]);
  expect(plannedWhenDue([group], [sion, lee], [0])).toEqual(always);
});
