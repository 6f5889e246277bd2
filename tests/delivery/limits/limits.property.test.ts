import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextFreeTime, withReservation } from '../../../src/delivery/limits/next-free-time.js';
import { reserve, type Traffic } from '../../../src/delivery/limits/reserve.js';
import { CONVERSATION_LIMITS, TENANT_LIMITS, type Window } from '../../../src/delivery/limits/windows.js';

/** The most that lie within any stretch of so many milliseconds, its end left out. */
const mostWithin = (moments: readonly number[], ms: number): number =>
  Math.max(0, ...moments.map((from) => moments.filter((moment) => moment >= from && moment < from + ms).length));

const keeps = (moments: readonly number[], windows: readonly Window[]): boolean =>
  windows.every(({ most, ms }) => mostWithin(moments, ms) <= most);

const someWindows = fc.array(fc.record({ most: fc.integer({ min: 1, max: 5 }), ms: fc.integer({ min: 1, max: 60 }) }), {
  minLength: 1,
  maxLength: 3,
});
/** When requests are asked for, each at or some time after the one before; with how far ahead each looks. */
const someAsks = fc.array(
  fc.record({ later: fc.integer({ min: 0, max: 30 }), ahead: fc.integer({ min: 0, max: 40 }) }),
  {
    maxLength: 40,
  },
);

it('no window ever has more than it may hold, wherever the moments are', () => {
  fc.assert(
    fc.property(someWindows, someAsks, (windows, asks) => {
      let now = 0;
      let moments: readonly number[] = [];
      for (const { later, ahead } of asks) {
        now += later;
        moments = withReservation(moments, nextFreeTime([{ moments, windows }], now + ahead));
      }
      expect(keeps(moments, windows)).toBe(true);
    }),
  );
});

it('the chosen moment is the earliest: any earlier one would be one too many', () => {
  fc.assert(
    fc.property(someWindows, someAsks, fc.integer({ min: 0, max: 200 }), (windows, asks, from) => {
      let moments: readonly number[] = [];
      let now = 0;
      for (const { later, ahead } of asks) {
        now += later;
        moments = withReservation(moments, nextFreeTime([{ moments, windows }], now + ahead));
      }
      const next = nextFreeTime([{ moments, windows }], from);
      expect(keeps(withReservation(moments, next), windows)).toBe(true);
      for (let sooner = from; sooner < next; sooner += 1)
        expect(keeps(withReservation(moments, sooner), windows)).toBe(false);
    }),
  );
});

it('the limits stay within what Teams publishes if every request arrives up to 85 ms late', () => {
  const lateness = fc.array(
    fc.record({ later: fc.integer({ min: 0, max: 60 }), late: fc.integer({ min: 0, max: 85 }) }),
    {
      minLength: 100,
      maxLength: 160,
    },
  );
  fc.assert(
    fc.property(lateness, fc.integer({ min: 1, max: 40 }), (asks, conversations) => {
      const arrivals: number[] = [];
      const byConversation = new Map<number, number[]>();
      const known = new Map<number, Traffic['conversation']>();
      let tenant: Traffic['tenant'] = [];
      let now = 0;
      asks.forEach(({ later, late }, at) => {
        now += later;
        const one = at % conversations;
        const traffic = { tenant, conversation: known.get(one) ?? [], pausedUntil: 0 };
        const { moment, blockedBy, traffic: after } = reserve(traffic, now, { maxWaitMs: 2500, instead: null });
        tenant = after.tenant;
        known.set(one, after.conversation);
        if (blockedBy !== null) return;
        arrivals.push(moment + late);
        byConversation.set(one, [...(byConversation.get(one) ?? []), moment + late]);
      });
      expect(keeps(arrivals, TENANT_LIMITS)).toBe(true);
      for (const own of byConversation.values()) expect(keeps(own, CONVERSATION_LIMITS)).toBe(true);
    }),
    { numRuns: 40 },
  );
});
