import { describe, expect, it } from 'vitest';
import { undoAction } from '../../../../src/features/actions/rules/change-cancel.js';
import type { Group } from '../../../../src/model/group.js';
import type { Meeting } from '../../../../src/model/meeting.js';
import { dueSummaries } from '../../../../src/features/summaries/rules/due-summaries.js';
import { summaryTime } from '../../../../src/features/summaries/rules/summary-time.js';
import { sampleAction, sampleGroup } from '../../../fixtures/sample-group.js';

const on = (day: string, state: Meeting['state'] = 'planned'): Meeting => ({
  day,
  start: '11:00',
  end: '12:30',
  state,
});

const keys = (now: string, group: Group): readonly string[] => dueSummaries(group, now).map((item) => item.key);

describe('the time of the summary before a meeting', () => {
  const group = sampleGroup();

  it.each([
    ['an ordinary Thursday', '2022-09-15', '2022-09-13T08:00:00.000Z'],
    ['a Monday, over the weekend', '2022-10-17', '2022-10-13T08:00:00.000Z'],
    ['the Wednesday after the bank holiday of 19 September', '2022-09-21', '2022-09-16T08:00:00.000Z'],
    ['the Monday after the clocks went back', '2022-10-31', '2022-10-27T08:00:00.000Z'],
    ['the Tuesday after that', '2022-11-01', '2022-10-28T08:00:00.000Z'],
    ['the Wednesday after that', '2022-11-02', '2022-10-31T09:00:00.000Z'],
    ['the Wednesday after the clocks went forward', '2023-03-29', '2023-03-27T08:00:00.000Z'],
    ['a Saturday', '2022-10-15', '2022-10-13T08:00:00.000Z'],
  ])('%s', (_which, day, expected) => {
    expect(summaryTime(on(day), group)).toBe(expected);
  });

  it('follows the group’s zone and the bank holidays of its nation', () => {
    // 2 January is a bank holiday in Scotland; in 2024 it is a Tuesday.
    expect(summaryTime(on('2024-01-04'), sampleGroup({ nation: 'england-and-wales' }))).toBe(
      '2024-01-02T09:00:00.000Z',
    );
    expect(summaryTime(on('2024-01-04'), sampleGroup({ nation: 'scotland' }))).toBe('2023-12-29T09:00:00.000Z');
    expect(summaryTime(on('2022-09-15'), sampleGroup({ zone: 'Pacific/Auckland' }))).toBe('2022-09-12T21:00:00.000Z');
  });
});

describe('planning summaries', () => {
  const group = sampleGroup({ meetings: [on('2022-09-15')], actions: [sampleAction()] });

  it('covers a meeting from the summary’s time until the meeting starts', () => {
    expect(keys('2022-09-13T07:59:00.000Z', group)).toEqual([]);
    expect(dueSummaries(group, '2022-09-14T20:00:00.000Z')).toEqual([
      {
        key: 'summary/g1/2022-09-15',
        subject: { kind: 'summary', group: 'g1', meetingDay: '2022-09-15' },
        dueAt: '2022-09-13T08:00:00.000Z',
        state: 'planned',
        until: '2022-09-15T10:00:00.000Z',
        activity: null,
        attempts: 0,
        notBefore: null,
        sentAt: null,
        reason: null,
      },
    ]);
    expect(keys('2022-09-15T09:59:00.000Z', group)).toEqual(['summary/g1/2022-09-15']);
    expect(keys('2022-09-15T10:00:00.000Z', group)).toEqual([]);
  });

  it('covers no meeting that became known after the summary’s time', () => {
    expect(keys('2022-09-14T10:00:00.000Z', { ...group, meetingsSince: '2022-09-13T08:00:00.001Z' })).toEqual([]);
    expect(keys('2022-09-14T10:00:00.000Z', { ...group, meetingsSince: '2022-09-13T08:00:00.000Z' })).toHaveLength(1);
  });

  it('covers no cancelled meeting, nor a group that never had an action', () => {
    const now = '2022-09-14T10:00:00.000Z';
    expect(keys(now, { ...group, meetings: [on('2022-09-15', 'cancelled')] })).toEqual([]);
    expect(keys(now, { ...group, actions: [] })).toEqual([]);
    const taken = undoAction(sampleAction(), { id: 'owen', name: 'Owen' }, '2022-07-14T10:01:00.000Z');
    expect(keys(now, { ...group, actions: [taken] })).toEqual([]);
    expect(keys(now, { ...group, actions: [sampleAction({ status: 'done' })] })).toHaveLength(1);
  });

  it('covers both of two meetings on consecutive days', () => {
    const busy = { ...group, meetings: [on('2022-09-14'), on('2022-09-15')] };
    expect(keys('2022-09-13T09:00:00.000Z', busy)).toEqual(['summary/g1/2022-09-14', 'summary/g1/2022-09-15']);
  });
});
