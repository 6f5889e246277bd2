import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/model/action.js';
import { changeDeadline } from '../../src/features/actions/rules/change-deadline.js';
import type { Group } from '../../src/model/group.js';
import { NEXT_MEETING, onDay, sampleAction, sampleGroup } from '../fixtures/sample-group.js';
import { asLines, planned } from './planned.js';

const groupWith = (...actions: Action[]): Group => sampleGroup({ actions });

const plan = (now: string, groups: readonly Group[]): readonly string[] => asLines(planned(now, groups));

describe('the days on which a lead is nudged', () => {
  const group = groupWith(sampleAction());

  it.each([
    ['6 working days before', '2022-09-07T17:00:00.000Z', []],
    ['5 working days before, a minute early', '2022-09-08T07:59:00.000Z', []],
    [
      '5 working days before at 09:00',
      '2022-09-08T08:00:00.000Z',
      ['digest/lee/2022-09-08: g1/ISCG-1/2022-09-15/before-5/lee'],
    ],
    ['the day before', '2022-09-14T08:00:00.000Z', ['digest/lee/2022-09-14: g1/ISCG-1/2022-09-15/before-1/lee']],
    ['the day itself', '2022-09-15T08:00:00.000Z', ['digest/lee/2022-09-15: g1/ISCG-1/2022-09-15/before-0/lee']],
    // Monday the 19th was a bank holiday: 16, 20, 21, 22 and 23 September are the five.
    ['5 working days late', '2022-09-23T08:00:00.000Z', ['digest/lee/2022-09-23: g1/ISCG-1/2022-09-15/after-5/lee']],
    ['10 working days late', '2022-09-30T08:00:00.000Z', ['digest/lee/2022-09-30: g1/ISCG-1/2022-09-15/after-10/lee']],
  ])('%s', (_when, now, expected) => {
    expect(plan(now, [group])).toEqual(expected);
  });

  it('are at 09:00 local time on both sides of the clock changes', () => {
    const autumn = groupWith(sampleAction({ deadline: onDay('2022-10-31') }));
    expect(plan('2022-10-24T07:59:00.000Z', [autumn])).toEqual([]);
    expect(plan('2022-10-24T08:00:00.000Z', [autumn])).toHaveLength(1);
    expect(plan('2022-10-31T08:59:00.000Z', [autumn])).toEqual([]);
    expect(plan('2022-10-31T09:00:00.000Z', [autumn])).toEqual([
      'digest/lee/2022-10-31: g1/ISCG-1/2022-10-31/before-0/lee',
    ]);
    const spring = groupWith(sampleAction({ deadline: onDay('2023-03-27') }));
    expect(plan('2023-03-20T08:59:00.000Z', [spring])).toEqual([]);
    expect(plan('2023-03-27T08:00:00.000Z', [spring])).toEqual([
      'digest/lee/2023-03-27: g1/ISCG-1/2023-03-27/before-0/lee',
    ]);
  });

  it('are the group’s own days far from UTC', () => {
    const auckland = { ...group, zone: 'Pacific/Auckland' };
    expect(plan('2022-09-14T20:59:00.000Z', [auckland])).toEqual([]);
    expect(plan('2022-09-14T21:00:00.000Z', [auckland])).toEqual([
      'digest/lee/2022-09-15: g1/ISCG-1/2022-09-15/before-0/lee',
    ]);
  });
});

describe('the slot that counts', () => {
  it('is only the latest after downtime, and never before 09:00 of the day', () => {
    const group = groupWith(sampleAction());
    expect(plan('2022-10-03T06:00:00.000Z', [group])).toEqual([]);
    expect(plan('2022-10-03T12:00:00.000Z', [group])).toEqual([
      'digest/lee/2022-10-03: g1/ISCG-1/2022-09-15/after-10/lee',
    ]);
  });

  it('is none from before the action was raised', () => {
    const group = groupWith(sampleAction({ deadline: onDay('2022-07-18') }));
    expect(plan('2022-07-14T15:00:00.000Z', [group])).toEqual([]);
    expect(plan('2022-07-15T08:00:00.000Z', [group])).toHaveLength(1);
  });

  it('is none from before the deadline was moved', () => {
    const action = sampleAction();
    const moved = changeDeadline(action, action.raisedBy, '2022-09-20T13:00:00.000Z', onDay('2022-09-21'));
    expect(plan('2022-09-20T14:00:00.000Z', [groupWith(moved)])).toEqual([]);
    expect(plan('2022-09-21T08:00:00.000Z', [groupWith(moved)])).toEqual([
      'digest/lee/2022-09-21: g1/ISCG-1/2022-09-21/before-0/lee',
    ]);
  });

  it('follows the meeting that "next meeting" means', () => {
    const meetings = [{ day: '2022-10-13', start: '11:00', end: null, state: 'planned' }] as const;
    const group = { ...groupWith(sampleAction({ deadline: NEXT_MEETING })), meetings };
    expect(plan('2022-10-12T08:00:00.000Z', [group])).toEqual([
      'digest/lee/2022-10-12: g1/ISCG-1/2022-10-13/before-1/lee',
    ]);
  });

  it('is none for a closed or cancelled action, or one without a day', () => {
    const now = '2022-09-15T08:00:00.000Z';
    expect(plan(now, [groupWith(sampleAction({ status: 'done' }))])).toEqual([]);
    expect(plan(now, [groupWith(sampleAction({ status: 'cancelled' }))])).toEqual([]);
    expect(plan(now, [groupWith(sampleAction({ deadline: NEXT_MEETING }))])).toEqual([]);
  });
});
