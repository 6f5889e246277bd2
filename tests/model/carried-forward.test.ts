import { describe, expect, it } from 'vitest';
import { meetingStarts, timesCarried } from '../../src/model/carried-forward.js';
import type { Meeting } from '../../src/model/meeting.js';
import { sampleAction, sampleGroup } from '../fixtures/sample-group.js';

/** At 11:00 in London. */
const on = (day: string, state: Meeting['state'] = 'held'): Meeting => ({ day, start: '11:00', end: null, state });
const group = sampleGroup({
  meetings: [on('2022-07-14'), on('2022-08-11', 'cancelled'), on('2022-09-15'), on('2022-10-13'), on('2022-11-17')],
});
const starts = meetingStarts(group, '2022-07-01T00:00:00.000Z', '2022-10-13T10:00:00.000Z');
const BY = { id: 'lee', name: 'Lee' };

describe('the number of times that an action was carried forward', () => {
  it('counts the meetings that have begun, in the zone of the group, except cancelled ones', () => {
    expect(starts).toEqual(['2022-07-14T10:00:00.000Z', '2022-09-15T10:00:00.000Z', '2022-10-13T10:00:00.000Z']);
  });

  it('counts each meeting after the one at which it was raised', () => {
    expect(timesCarried(sampleAction({ raisedAt: '2022-07-14T10:20:00.000Z' }), starts)).toBe(2);
    expect(timesCarried(sampleAction({ raisedAt: '2022-07-01T10:20:00.000Z' }), starts)).toBe(3);
    expect(timesCarried(sampleAction({ raisedAt: '2022-10-13T10:20:00.000Z' }), starts)).toBe(0);
  });

  it('counts no meeting while it was closed, and those after it was reopened', () => {
    const history = [
      { at: '2022-08-01T09:00:00.000Z', by: BY, change: 'done' as const },
      { at: '2022-10-01T09:00:00.000Z', by: BY, change: 'reopened' as const },
    ];
    expect(timesCarried(sampleAction({ raisedAt: '2022-07-14T10:20:00.000Z', history }), starts)).toBe(1);
  });
});
