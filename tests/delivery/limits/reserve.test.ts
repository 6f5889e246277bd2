import { describe, expect, it } from 'vitest';
import { reserve, type Traffic } from '../../../src/delivery/limits/reserve.js';

const IDLE: Traffic = { tenant: [], conversation: [], pausedUntil: 0 };
const patient = { maxWaitMs: 2500, instead: null };

describe('reserving a moment', () => {
  it('takes the present moment if nothing else is due', () => {
    expect(reserve(IDLE, 5000, patient)).toEqual({
      moment: 5000,
      blockedBy: null,
      traffic: { tenant: [5000], conversation: [5000], pausedUntil: 0 },
    });
  });

  it('spaces a tenant’s 50 requests over 1.09 s, one every 21.8 ms', () => {
    let { traffic, moment } = reserve(IDLE, 0, patient);
    for (let sent = 1; sent < 100; sent += 1)
      ({ traffic, moment } = reserve({ ...traffic, conversation: [] }, 0, patient));
    expect(moment).toBeCloseTo(99 * 21.8, 6);
  });

  it('allows seven requests to a conversation in a second, and the eighth in the next', () => {
    let { traffic, moment } = reserve(IDLE, 0, patient);
    const moments = [moment];
    for (let sent = 1; sent < 9; sent += 1) {
      const next = reserve({ ...traffic, tenant: [] }, 0, patient);
      ({ traffic, moment } = next);
      moments.push(moment);
    }
    // 7 in 1 s and 8 in 2 s, each wider by 90 ms.
    expect(moments).toEqual([0, 0, 0, 0, 0, 0, 0, 1090, 2090]);
  });

  it('waits for the end of a pause', () => {
    expect(reserve({ ...IDLE, pausedUntil: 6000 }, 5000, patient)).toMatchObject({ moment: 6000, blockedBy: null });
    expect(reserve({ ...IDLE, pausedUntil: 4000 }, 5000, patient)).toMatchObject({ moment: 5000 });
  });

  it('gives a moment that is too far off, and reserves nothing', () => {
    const paused = { ...IDLE, pausedUntil: 7501 };
    expect(reserve(paused, 5000, patient)).toEqual({ moment: 7501, blockedBy: 'tenant', traffic: paused });
  });

  it('says whether the tenant or only the conversation makes the moment too far off', () => {
    // 60 in thirty seconds to one conversation, of which the last half second has five.
    const busy = [...Array.from({ length: 55 }, (_, at) => at * 500), 29_500, 29_600, 29_700, 29_800, 29_900];
    expect(reserve({ ...IDLE, conversation: busy }, 25_000, patient)).toMatchObject({ blockedBy: 'conversation' });
    expect(reserve({ ...IDLE, conversation: busy, pausedUntil: 60_000 }, 25_000, patient).blockedBy).toBe('tenant');
    const far = Array.from({ length: 200 }, (_, at) => at * 21.8);
    expect(reserve({ ...IDLE, tenant: far }, 0, patient).blockedBy).toBe('tenant');
  });

  it('releases the moment that a new one replaces, even if the new one is too far off', () => {
    const traffic = { tenant: [4000, 5100], conversation: [5100], pausedUntil: 0 };
    expect(reserve(traffic, 5150, { maxWaitMs: 2500, instead: 5100 }).traffic).toMatchObject({
      tenant: [5150],
      conversation: [5150],
    });
    const paused = { ...traffic, pausedUntil: 9000 };
    expect(reserve(paused, 5150, { maxWaitMs: 2500, instead: 5100 }).traffic.conversation).toEqual([]);
  });

  it('forgets requests that no longer count, those of a conversation after an hour', () => {
    const traffic = { tenant: [0, 4900], conversation: [0, 4900], pausedUntil: 0 };
    expect(reserve(traffic, 5000, patient).traffic).toMatchObject({
      tenant: [4900, 5000],
      conversation: [0, 4900, 5000],
    });
    expect(reserve(traffic, 3_600_101, patient).traffic.conversation).toEqual([4900, 3_600_101]);
  });
});
