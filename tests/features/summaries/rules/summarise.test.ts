import { describe, expect, it } from 'vitest';
import type { Action } from '../../../../src/model/action.js';
import { undoAction } from '../../../../src/features/actions/rules/change-cancel.js';
import { summarise } from '../../../../src/features/summaries/rules/summarise.js';
import { NO_DEADLINE } from '../../../../src/model/deadline.js';
import { NEXT_MEETING, onDay, person, sampleAction, sampleGroup } from '../../../fixtures/sample-group.js';
import type { Meeting } from '../../../../src/model/meeting.js';

const on = (day: string, state: Meeting['state'] = 'planned'): Meeting => ({
  day,
  start: '11:00',
  end: '12:30',
  state,
});

const OWEN = { id: 'owen', name: 'Owen' };
const BEFORE_JULY = '2022-06-01T10:00:00.000Z';

const action = (number: number, changes: Partial<Action> = {}): Action =>
  sampleAction({ reference: `ISCG-${number}`, ...changes });

const references = (actions: readonly Action[]): readonly string[] => actions.map((each) => each.reference);

describe('where a group stands before it meets again', () => {
  const july = on('2022-07-14', 'held');
  const september = on('2022-09-15');
  const group = sampleGroup({
    meetings: [july, on('2022-08-11', 'cancelled'), september, on('2022-10-13')],
    actions: [
      action(1, { status: 'done', closedAt: '2022-07-14T09:59:00.000Z' }),
      action(2, { status: 'done', closedAt: '2022-08-01T09:00:00.000Z' }),
      action(3, { deadline: onDay('2022-09-13') }),
      action(4, { deadline: onDay('2022-09-12'), raisedAt: BEFORE_JULY }),
      action(5, { deadline: onDay('2022-09-15') }),
      action(6, { deadline: NEXT_MEETING }),
      action(7, { deadline: onDay('2022-09-16'), raisedAt: BEFORE_JULY }),
      action(8, { deadline: NO_DEADLINE }),
      action(9, { deadline: onDay('2022-08-01') }),
      action(10, { status: 'cancelled', closedAt: '2022-08-01T09:00:00.000Z' }),
      undoAction(action(11), OWEN, '2022-08-01T09:00:00.000Z'),
    ],
  });
  const summary = summarise(group, september, '2022-09-13T08:00:00.000Z');

  it('names the meeting and the one before it, which was not cancelled', () => {
    expect(summary.meeting).toEqual(september);
    expect(summary.previous).toEqual(july);
  });

  it('puts each action in one part, by last day and number', () => {
    expect(references(summary.done)).toEqual(['ISCG-2']);
    // ISCG-9 is due on 1 August, more than ten working days before; ISCG-4 was due yesterday.
    expect(references(summary.escalated)).toEqual(['ISCG-9']);
    expect(summary.silentFor).toBe(10);
    expect(references(summary.overdue)).toEqual(['ISCG-4']);
    expect(references(summary.dueByMeeting)).toEqual(['ISCG-3', 'ISCG-5', 'ISCG-6']);
    expect(references(summary.later)).toEqual(['ISCG-7', 'ISCG-8']);
  });

  it('has what is late without a word among the late where its group says never', () => {
    const never = { ...group, nudging: { ...group.nudging, escalateAfter: 0 } };
    const all = summarise(never, september, '2022-09-13T08:00:00.000Z');
    expect(references(all.escalated)).toEqual([]);
    expect(references(all.overdue)).toEqual(['ISCG-9', 'ISCG-4']);
  });

  it('names the leads of open actions who cannot be reached, and why', () => {
    const given = [action(1, { leads: [person('lee'), person('mair')] }), action(2, { status: 'done' })];
    const outOfReach = new Map([
      ['lee', 'blocked'],
      ['owen', 'left'],
    ] as const);
    const { unreached } = summarise({ ...group, actions: given }, september, '2022-09-13T08:00:00.000Z', outOfReach);
    expect(unreached).toEqual([{ reference: 'ISCG-1', name: 'Lee', reason: 'blocked' }]);
  });

  it('carries forward what was open when the meeting before began', () => {
    expect(summary.carriedForward).toEqual(['ISCG-4', 'ISCG-7']);
  });

  it('tells all that was ever done before a first meeting, and carries nothing forward', () => {
    const first = summarise({ ...group, meetings: [september] }, september, '2022-09-13T08:00:00.000Z');
    expect(first.previous).toBeNull();
    expect(references(first.done)).toEqual(['ISCG-1', 'ISCG-2']);
    expect(first.carriedForward).toEqual([]);
  });

  it('looks back from now, not from a meeting in between that has not begun', () => {
    const october = summarise(group, on('2022-10-13'), '2022-09-13T08:00:00.000Z');
    expect(october.previous).toEqual(july);
    expect(summarise(group, on('2022-10-13'), '2022-10-11T08:00:00.000Z').previous).toEqual(september);
  });

  it('takes today from the group’s zone', () => {
    // 14 September, 13:00 UTC, is already the 15th in Auckland.
    const auckland = { ...group, zone: 'Pacific/Auckland', actions: [action(1, { deadline: onDay('2022-09-14') })] };
    expect(references(summarise(auckland, september, '2022-09-14T13:00:00.000Z').overdue)).toEqual(['ISCG-1']);
    expect(references(summarise(auckland, september, '2022-09-14T11:00:00.000Z').dueByMeeting)).toEqual(['ISCG-1']);
  });
});
