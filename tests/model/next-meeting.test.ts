import { describe, expect, it } from 'vitest';
import { meetingsBetween } from '../../src/model/group-meetings.js';
import {
  meetingStart,
  nextMeeting,
  nextMeetingAfter,
  previousMeeting,
  upcomingMeetings,
} from '../../src/model/next-meeting.js';
import type { Meeting } from '../../src/model/meeting.js';

const THURSDAYS = {
  said: 'every Thursday',
  rule: 'FREQ=WEEKLY;BYDAY=TH',
  from: '2022-10-06',
  start: '11:00',
  end: '12:00',
};

const on = (day: string, state: Meeting['state'] = 'planned', start = '11:00'): Meeting => ({
  day,
  start,
  end: null,
  state,
});

const days = (meetings: readonly Meeting[]): readonly string[] => meetings.map((meeting) => meeting.day);

describe('a group’s meetings', () => {
  const london = { series: THURSDAYS, meetings: [], zone: 'Europe/London', nation: 'england-and-wales' as const };

  it('keep their wall-clock time over both clock changes', () => {
    expect(meetingStart(on('2022-10-27'), 'Europe/London')).toBe('2022-10-27T10:00:00.000Z');
    expect(meetingStart(on('2022-11-03'), 'Europe/London')).toBe('2022-11-03T11:00:00.000Z');
    expect(meetingStart(on('2023-03-23'), 'Europe/London')).toBe('2023-03-23T11:00:00.000Z');
    expect(meetingStart(on('2023-03-30'), 'Europe/London')).toBe('2023-03-30T10:00:00.000Z');
  });

  it('are on the same local day in a zone far from UTC', () => {
    const auckland = { ...london, zone: 'Pacific/Auckland' };
    expect(meetingStart(on('2022-10-06'), 'Pacific/Auckland')).toBe('2022-10-05T22:00:00.000Z');
    expect(nextMeeting(auckland, '2022-10-05T21:59:00.000Z')?.day).toBe('2022-10-06');
    expect(nextMeeting(auckland, '2022-10-05T22:00:00.000Z')?.day).toBe('2022-10-13');
  });

  it('have started, and are no longer next, from the minute they start', () => {
    expect(nextMeeting(london, '2022-10-13T09:59:59.000Z')?.day).toBe('2022-10-13');
    expect(nextMeeting(london, '2022-10-13T10:00:00.000Z')?.day).toBe('2022-10-20');
    expect(previousMeeting(london, '2022-10-13T09:59:59.000Z')?.day).toBe('2022-10-06');
    expect(previousMeeting(london, '2022-10-13T10:00:00.000Z')?.day).toBe('2022-10-13');
  });

  it('do not exist before the series began', () => {
    expect(previousMeeting(london, '2022-10-06T09:00:00.000Z')).toBeNull();
    expect(days(upcomingMeetings(london, '2022-01-01T00:00:00.000Z', 1))).toEqual(['2022-10-06']);
  });

  it('include dated ones: one moves its own day, a cancelled one removes it, others are added', () => {
    const group = {
      ...london,
      meetings: [on('2022-10-11'), on('2022-10-13', 'cancelled'), on('2022-10-20', 'planned', '14:00')],
    };
    expect(upcomingMeetings(group, '2022-10-07T00:00:00.000Z', 3)).toEqual([
      on('2022-10-11'),
      on('2022-10-20', 'planned', '14:00'),
      { day: '2022-10-27', start: '11:00', end: '12:00', state: 'planned' },
    ]);
    expect(previousMeeting(group, '2022-10-14T00:00:00.000Z')?.day).toBe('2022-10-11');
  });

  it('include dated ones months apart, and none after the last', () => {
    const group = {
      series: null,
      meetings: [on('2022-07-14'), on('2023-01-26'), on('2024-06-06')],
      zone: 'Europe/London',
      nation: 'england-and-wales' as const,
    };
    expect(days(upcomingMeetings(group, '2022-07-14T12:00:00.000Z', 5))).toEqual(['2023-01-26', '2024-06-06']);
    expect(previousMeeting(group, '2023-01-01T00:00:00.000Z')?.day).toBe('2022-07-14');
    expect(nextMeeting(group, '2024-06-07T00:00:00.000Z')).toBeNull();
    expect(nextMeetingAfter(group, '2022-07-14')?.day).toBe('2023-01-26');
    expect(nextMeetingAfter(group, '2024-06-06')).toBeNull();
  });

  it('are none if none were set', () => {
    const group = { series: null, meetings: [], zone: 'Europe/London', nation: 'england-and-wales' as const };
    expect(nextMeeting(group, '2022-07-14T12:00:00.000Z')).toBeNull();
    expect(previousMeeting(group, '2022-07-14T12:00:00.000Z')).toBeNull();
  });

  it('are given for a span of days, including both ends', () => {
    expect(days(meetingsBetween(london, '2022-10-13', '2022-10-27'))).toEqual([
      '2022-10-13',
      '2022-10-20',
      '2022-10-27',
    ]);
  });
});
