import { describe, expect, it } from 'vitest';
import { changeDeadline } from '../../src/features/actions/rules/change-deadline.js';
import { inDueOrder } from '../../src/model/due-order.js';
import { daysLeft, effectiveDue, isOverdue } from '../../src/model/lateness.js';
import { NO_DEADLINE } from '../../src/model/deadline.js';
import { NEXT_MEETING, onDay, sampleAction, sampleGroup } from '../fixtures/sample-group.js';

const on = (day: string, state: 'planned' | 'cancelled' = 'planned') => ({ day, start: '11:00', end: null, state });

describe('the day by which an action is due', () => {
  const group = sampleGroup({ meetings: [on('2022-07-14'), on('2022-09-15'), on('2022-10-13')] });
  const action = sampleAction({ deadline: NEXT_MEETING });

  it('is the first meeting after the day it was raised, not that day’s own meeting', () => {
    expect(effectiveDue(action, group)).toBe('2022-09-15');
  });

  it('follows the meetings if they move or are cancelled', () => {
    const moved = { ...group, meetings: [on('2022-07-14'), on('2022-09-15', 'cancelled'), on('2022-09-22')] };
    expect(effectiveDue(action, moved)).toBe('2022-09-22');
  });

  it('counts from the last "next meeting"', () => {
    const again = changeDeadline(action, action.raisedBy, '2022-09-15T10:30:00.000Z', NEXT_MEETING);
    expect(effectiveDue(again, group)).toBe('2022-10-13');
  });

  it('counts days in the group’s zone', () => {
    // 14 July, 23:30 UTC, is 15 July in London: the meeting of the 15th is not the next one.
    const late = sampleAction({ deadline: NEXT_MEETING, raisedAt: '2022-07-14T23:30:00.000Z' });
    expect(effectiveDue(late, { ...group, meetings: [on('2022-07-15'), on('2022-09-15')] })).toBe('2022-09-15');
  });

  it('falls back to the stored day, or none, if no meeting is planned', () => {
    expect(effectiveDue(action, sampleGroup())).toBeNull();
    expect(effectiveDue(sampleAction({ deadline: { ...NEXT_MEETING, due: '2022-09-20' } }), sampleGroup())).toBe(
      '2022-09-20',
    );
    expect(effectiveDue(sampleAction(), group)).toBe('2022-09-15');
  });

  it('says how many days are left, even over a clock change', () => {
    expect(daysLeft('2022-11-01', '2022-10-29')).toBe(3);
    expect(daysLeft('2022-11-01', '2022-11-01')).toBe(0);
    expect(daysLeft('2022-11-01', '2022-11-08')).toBe(-7);
    expect(daysLeft(null, '2022-11-08')).toBeNull();
  });

  it('makes an open action overdue from the day after', () => {
    expect(isOverdue(sampleAction(), group, '2022-09-15')).toBe(false);
    expect(isOverdue(sampleAction(), group, '2022-09-16')).toBe(true);
    expect(isOverdue(sampleAction({ status: 'done' }), group, '2022-09-16')).toBe(false);
    expect(isOverdue(sampleAction({ deadline: NO_DEADLINE }), group, '2022-09-16')).toBe(false);
  });

  it('orders actions, then by number, with those without a day last', () => {
    const actions = [
      sampleAction({ reference: 'ISCG-1', deadline: NO_DEADLINE }),
      sampleAction({ reference: 'ISCG-10' }),
      sampleAction({ reference: 'ISCG-2' }),
      sampleAction({ reference: 'ISCG-3', deadline: onDay('2022-08-01') }),
    ];
    expect(inDueOrder(actions, group).map((each) => each.reference)).toEqual(['ISCG-3', 'ISCG-2', 'ISCG-10', 'ISCG-1']);
  });
});
