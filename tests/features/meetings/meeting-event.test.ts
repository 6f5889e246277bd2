import { describe, expect, it } from 'vitest';
import { withMeetingEvent } from '../../../src/features/meetings/rules/meeting-event.js';
import type { Group } from '../../../src/model/group.js';
import { effectiveDue } from '../../../src/model/lateness.js';
import type { Meeting } from '../../../src/model/meeting.js';
import { NEXT_MEETING, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';

const meeting = (day: string, start = '11:00', state: Meeting['state'] = 'planned'): Meeting => ({
  day,
  start,
  end: '12:30',
  state,
});
/** In London, in October: at UTC+1. */
const group = (...meetings: readonly Meeting[]): Group => sampleGroup({ isSetUp: true, meetings });
const MONTHLY = { said: 'every second Wednesday', rule: 'FREQ=MONTHLY;BYDAY=2WE', from: '2022-07-01' };
const series = { ...MONTHLY, start: '11:00', end: '12:30' };

describe('a meeting that begins in Teams', () => {
  it('is the planned one nearest in time, which keeps its planned times', () => {
    const after = withMeetingEvent(
      group(meeting('2022-10-12'), meeting('2022-11-17')),
      'began',
      '2022-10-12T09:52:00Z',
    );
    expect(after.meetings).toEqual([
      { ...meeting('2022-10-12'), state: 'held', beganAt: '2022-10-12T09:52:00Z' },
      meeting('2022-11-17'),
    ]);
  });

  it('is the one in the series on that day, and the others stay', () => {
    const after = withMeetingEvent(sampleGroup({ series }), 'began', '2022-10-12T10:04:00Z');
    expect(after.meetings).toEqual([{ ...meeting('2022-10-12'), state: 'held', beganAt: '2022-10-12T10:04:00Z' }]);
    expect(after.series).toEqual(series);
  });

  it('is that of the evening before if it goes on past midnight', () => {
    const after = withMeetingEvent(group(meeting('2022-10-11', '23:30')), 'began', '2022-10-11T23:10:00Z');
    expect(after.meetings.map(({ day, state }) => [day, state])).toEqual([['2022-10-11', 'held']]);
  });

  it('is an unplanned meeting on a day without one, in the group’s zone', () => {
    const after = withMeetingEvent(group(meeting('2022-10-12')), 'began', '2022-10-18T13:30:00Z');
    expect(after.meetings[1]).toEqual({
      day: '2022-10-18',
      start: '14:30',
      end: null,
      state: 'held',
      isUnplanned: true,
      beganAt: '2022-10-18T13:30:00Z',
    });
    expect(withMeetingEvent(after, 'ended', '2022-10-18T14:15:00Z').meetings[1]).toMatchObject({ end: '15:15' });
  });

  it('is held after all on the day of a cancelled one', () => {
    const after = withMeetingEvent(group(meeting('2022-10-12', '11:00', 'cancelled')), 'began', '2022-10-12T10:00:00Z');
    expect(after.meetings).toEqual([
      {
        day: '2022-10-12',
        start: '11:00',
        end: null,
        state: 'held',
        isUnplanned: true,
        beganAt: '2022-10-12T10:00:00Z',
      },
    ]);
  });

  it('changes nothing if the event comes again, or people come back', () => {
    const once = withMeetingEvent(group(meeting('2022-10-12')), 'began', '2022-10-12T10:00:00Z');
    expect(withMeetingEvent(once, 'began', '2022-10-12T10:00:00Z')).toBe(once);
    expect(withMeetingEvent(once, 'began', '2022-10-12T10:40:00Z')).toBe(once);
  });

  it('moves nothing due by the next meeting if it was unplanned, unless no other is planned', () => {
    const action = sampleAction({ deadline: NEXT_MEETING, raisedAt: '2022-10-12T10:30:00.000Z' });
    const planned = group(meeting('2022-10-12'), meeting('2022-11-17'));
    expect(effectiveDue(action, withMeetingEvent(planned, 'began', '2022-10-18T13:30:00Z'))).toBe('2022-11-17');
    const alone = withMeetingEvent(group(meeting('2022-10-12')), 'began', '2022-10-18T13:30:00Z');
    expect(effectiveDue(action, alone)).toBe('2022-10-18');
  });
});

describe('a meeting that ends in Teams', () => {
  const begun = withMeetingEvent(group(meeting('2022-10-11', '22:00')), 'began', '2022-10-11T21:00:00Z');

  it('is the one that began, even after midnight, and the last end counts', () => {
    const ended = withMeetingEvent(begun, 'ended', '2022-10-11T23:40:00Z');
    expect(ended.meetings).toEqual([
      {
        ...meeting('2022-10-11', '22:00'),
        state: 'held',
        beganAt: '2022-10-11T21:00:00Z',
        endedAt: '2022-10-11T23:40:00Z',
      },
    ]);
    expect(withMeetingEvent(ended, 'ended', '2022-10-11T23:40:00Z')).toBe(ended);
    expect(withMeetingEvent(ended, 'ended', '2022-10-11T23:55:00Z').meetings[0]?.endedAt).toBe('2022-10-11T23:55:00Z');
  });

  it('is the planned one nearest in time if no beginning was reported', () => {
    const after = withMeetingEvent(group(meeting('2022-10-12')), 'ended', '2022-10-12T11:35:00Z');
    expect(after.meetings).toEqual([{ ...meeting('2022-10-12'), state: 'held', endedAt: '2022-10-12T11:35:00Z' }]);
  });
});
