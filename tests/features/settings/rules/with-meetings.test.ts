import { describe, expect, it } from 'vitest';
import { previousMeeting } from '../../../../src/model/next-meeting.js';
import { withMeetings } from '../../../../src/features/settings/rules/with-meetings.js';
import { sampleGroup } from '../../../fixtures/sample-group.js';
import type { Meeting } from '../../../../src/model/meeting.js';

const THURSDAYS = {
  said: 'every Thursday',
  rule: 'FREQ=WEEKLY;BYDAY=TH',
  from: '2022-10-06',
  start: '11:00',
  end: null,
};
const FRIDAYS = { said: 'every Friday', rule: 'FREQ=WEEKLY;BYDAY=FR', from: '2022-10-21', start: '10:00', end: null };
const on = (day: string, state: Meeting['state'] = 'planned'): Meeting => ({ day, start: '11:00', end: null, state });

describe('a group that says again when it meets', () => {
  const now = '2022-10-14T12:00:00.000Z';

  it('keeps past meetings, so that the previous one is still known', () => {
    const group = withMeetings(sampleGroup({ series: THURSDAYS }), { series: FRIDAYS, meetings: [] }, now);
    expect(group.series).toEqual(FRIDAYS);
    expect(group.meetings).toEqual([on('2022-10-06', 'held'), on('2022-10-13', 'held')]);
    expect(group.meetingsSince).toBe(now);
    expect(previousMeeting(group, now)?.day).toBe('2022-10-13');
  });

  it('drops future dated meetings that were not repeated', () => {
    const group = sampleGroup({ meetings: [on('2022-09-15'), on('2022-11-17')] });
    const changed = withMeetings(group, { series: null, meetings: [on('2022-12-15')] }, now);
    expect(changed.meetings).toEqual([on('2022-09-15', 'held'), on('2022-12-15')]);
  });

  it('stays unchanged if the same is said again, so that a summary already due is still sent', () => {
    const weekly = sampleGroup({ series: THURSDAYS, meetings: [on('2022-10-20', 'cancelled')] });
    const later = { series: { ...THURSDAYS, from: '2022-10-20' }, meetings: [] };
    expect(withMeetings(weekly, later, now)).toBe(weekly);
    const dated = sampleGroup({ meetings: [on('2022-10-13', 'held'), on('2022-11-17')] });
    expect(withMeetings(dated, { series: null, meetings: [on('2022-10-13'), on('2022-11-17')] }, now)).toBe(dated);
  });
});
