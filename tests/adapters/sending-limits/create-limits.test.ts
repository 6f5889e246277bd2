import { afterEach, expect, it, vi } from 'vitest';
import { createLimits } from '../../../src/adapters/sending-limits/create-limits.js';
import { MemoryRateLimits } from '../../../src/adapters/sending-limits/memory-rate-limits.js';
import type { RateLimitStore } from '../../../src/adapters/sending-limits/rate-limit-store.js';

const answered = (moment: number, waitMs: number) => ({
  moment,
  blockedBy: null,
  waitMs,
  readAt: performance.now(),
});

afterEach(() => {
  vi.useRealTimers();
});

it('the limits let the first message go at once, and simultaneous ones 21.8 ms apart', async () => {
  vi.useFakeTimers();
  const limits = createLimits(new MemoryRateLimits());
  const started = performance.now();
  const went = ['lee', 'mair', 'sam', 'ann'].map(async (conversation) => {
    expect(await limits.ask('t1', conversation)).toEqual({ ok: true });
    return performance.now() - started;
  });
  await vi.advanceTimersByTimeAsync(200);
  expect(await Promise.all(went)).toEqual([0, 21, 43, 65]);
});

it('the limits keep tenants apart', async () => {
  const store = new MemoryRateLimits();
  const limits = createLimits(store);
  await limits.pause('t1', 60);
  expect(await limits.ask('t1', 'lee')).toMatchObject({ ok: false });
  expect(await limits.ask('t2', 'lee')).toEqual({ ok: true });
});

it('the limits say to the tenth of a second when to ask again, after waiting at most 2.5 s', async () => {
  const limits = createLimits(new MemoryRateLimits());
  await limits.pause('t1', 2.75);
  expect(await limits.ask('t1', 'lee')).toEqual({ ok: false, afterSeconds: 2.8, blockedBy: 'tenant' });
});

it('the limits hold back waiting messages when a pause is requested, and release them afterwards', async () => {
  const limits = createLimits(new MemoryRateLimits());
  const started = performance.now();
  const asked = Array.from({ length: 10 }, (_, at) => limits.ask('t1', `chat-${at}`));
  await asked[0];
  await limits.pause('t1', 0.5);
  expect(await asked[9]).toEqual({ ok: true });
  expect(performance.now() - started).toBeGreaterThanOrEqual(500);
});

it('a shorter pause does not shorten a longer one', async () => {
  const limits = createLimits(new MemoryRateLimits());
  await limits.pause('t1', 30);
  await limits.pause('t1', 1);
  expect(await limits.ask('t1', 'lee')).toMatchObject({ ok: false });
});

it('the limits reserve another moment if the process stalled and missed its own', async () => {
  const instead: (number | null)[] = [];
  const store: RateLimitStore = {
    reserve: (asked) => {
      instead.push(asked.instead);
      const first = answered(instead.length, 5);
      if (instead.length === 1) setTimeout(stall, 0);
      return Promise.resolve(first);
    },
    stands: () => Promise.resolve(true),
    pause: () => Promise.resolve(),
  };
  const stall = (): void => {
    const until = performance.now() + 80;
    while (performance.now() < until);
  };
  expect(await createLimits(store).ask('t1', 'lee')).toEqual({ ok: true });
  expect(instead).toEqual([null, 1]);
});

it('the limits let a message go even if it misses every moment', async () => {
  const reserve = vi.fn(() => Promise.resolve({ ...answered(1, 0), readAt: performance.now() - 90 }));
  const store: RateLimitStore = { reserve, stands: () => Promise.resolve(true), pause: () => Promise.resolve() };
  expect(await createLimits(store).ask('t1', 'lee')).toEqual({ ok: true });
  expect(reserve).toHaveBeenCalledTimes(3);
});
