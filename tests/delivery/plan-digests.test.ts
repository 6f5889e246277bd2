import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/model/action.js';
import type { Group } from '../../src/model/group.js';
import type { OutboxItem } from '../../src/model/outbox-item.js';
import { onDay, sampleAction, sampleGroup } from '../fixtures/sample-group.js';
import { asLines, planned } from './planned.js';

const groupWith = (...actions: Action[]): Group => sampleGroup({ actions });

const plan = (now: string, groups: readonly Group[], outbox: readonly OutboxItem[] = []): readonly string[] =>
  asLines(planned(now, groups, { outbox }));

describe('one digest per person and day', () => {
  const first = groupWith(sampleAction(), sampleAction({ reference: 'ISCG-2' }));
  const second = { ...groupWith(sampleAction({ reference: 'TF-1' })), id: 'g2', prefix: 'TF' };
  const now = '2022-09-15T08:00:00.000Z';

  it('holds what is due in all their groups, whatever the order of groups', () => {
    const expected = [
      'digest/lee/2022-09-15: g1/ISCG-1/2022-09-15/before-0/lee, g1/ISCG-2/2022-09-15/before-0/lee, g2/TF-1/2022-09-15/before-0/lee',
    ];
    expect(plan(now, [first, second])).toEqual(expected);
    expect(plan(now, [second, first])).toEqual(expected);
  });

  it('is due at 09:00 of the day however late the tick', () => {
    const [item] = planned('2022-09-15T16:31:00.000Z', [first]);
    expect(item).toMatchObject({
      dueAt: '2022-09-15T08:00:00.000Z',
      until: '2022-09-15T17:00:00.000Z',
      state: 'planned',
    });
  });

  it.each(['planned', 'sending', 'sent', 'parked'] as const)('is not planned again if it is %s', (state) => {
    const outbox = planned(now, [first]).map((item) => ({ ...item, state, until: null }));
    expect(plan('2022-09-15T09:00:00.000Z', [first], outbox)).toEqual([]);
    expect(plan('2022-09-16T09:00:00.000Z', [first], outbox)).toEqual([]);
  });

  it('leaves slots from later in the day for the next day’s digest', () => {
    const outbox = planned(now, [first]).map((item) => ({ ...item, state: 'sent' as const }));
    expect(plan('2022-09-15T10:00:00.000Z', [first, second], outbox)).toEqual([]);
    expect(plan('2022-09-16T07:00:00.000Z', [first, second], outbox)).toEqual([]);
    expect(plan('2022-09-16T08:00:00.000Z', [first, second], outbox)).toEqual([
      'digest/lee/2022-09-16: g2/TF-1/2022-09-15/before-0/lee',
    ]);
  });

  it('is dropped if it did not go out by the end of its day, and its slots are in the next day’s', () => {
    const outbox = planned('2022-09-14T08:00:00.000Z', [first]);
    expect(outbox[0]?.until).toBe('2022-09-14T17:00:00.000Z');
    expect(plan('2022-09-14T16:59:00.000Z', [first], outbox)).toEqual([]);
    expect(plan('2022-09-14T17:00:00.000Z', [first], outbox)).toEqual([]);
    expect(plan(now, [first], outbox)).toEqual([
      'digest/lee/2022-09-15: g1/ISCG-1/2022-09-15/before-0/lee, g1/ISCG-2/2022-09-15/before-0/lee',
    ]);
    const late = outbox.map((item) => ({ ...item, state: 'sending' as const }));
    expect(plan('2022-09-14T18:00:00.000Z', [first], late)).toEqual([]);
  });

  it('has the hours of the group of its first slot, whatever the order of groups, for a lead who is a member of none', () => {
    const here = { ...first, members: [] };
    const there = { ...second, members: [], nudging: { ...second.nudging, at: '10:30' } };
    for (const groups of [
      [here, there],
      [there, here],
    ]) {
      const items = planned('2022-09-15T10:00:00.000Z', groups);
      expect(items.map(({ dueAt }) => dueAt)).toEqual(['2022-09-15T08:00:00.000Z']);
      // Half past nine in London, when the hours of the other have not begun.
      expect(plan('2022-09-15T08:30:00.000Z', groups)).toEqual([
        'digest/lee/2022-09-15: g1/ISCG-1/2022-09-15/before-0/lee, g1/ISCG-2/2022-09-15/before-0/lee',
      ]);
    }
  });

  it('never goes out in quiet hours, at a weekend or on a bank holiday', () => {
    const group = groupWith(sampleAction({ deadline: onDay('2022-09-16') }));
    expect(plan('2022-09-16T16:59:00.000Z', [group])).toHaveLength(1);
    expect(plan('2022-09-16T17:00:00.000Z', [group])).toEqual([]);
    expect(plan('2022-09-17T09:00:00.000Z', [group])).toEqual([]);
    // The Queen's funeral, a bank holiday; the action has been overdue since Friday.
    expect(plan('2022-09-19T09:00:00.000Z', [group])).toEqual([]);
    expect(plan('2022-09-20T08:00:00.000Z', [group])).toEqual([
      'digest/lee/2022-09-20: g1/ISCG-1/2022-09-16/before-0/lee',
    ]);
  });

  it('follows the days of the person’s oldest group if their groups are in several zones', () => {
    const auckland = { ...second, zone: 'Pacific/Auckland', createdAt: '2022-07-02T08:00:00.000Z' };
    // 09:00 on 15 September in Auckland is 22:00 on the 14th in London, where Lee's oldest group is.
    expect(plan('2022-09-14T21:00:00.000Z', [auckland, first])).toEqual([]);
    expect(plan(now, [auckland, first])).toEqual([
      'digest/lee/2022-09-15: g1/ISCG-1/2022-09-15/before-0/lee, g1/ISCG-2/2022-09-15/before-0/lee, g2/TF-1/2022-09-15/before-0/lee',
    ]);
  });
});
