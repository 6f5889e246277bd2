import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createScheduler } from '../../../src/adapters/node-cron/create-scheduler.js';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2022-11-29T09:00:30.000Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

const noError = (error: unknown): void => {
  throw error;
};

it('the scheduler ticks at the start of each minute', async () => {
  const ticks: string[] = [];
  const scheduler = createScheduler({ onError: noError });
  scheduler.start(() => {
    ticks.push(new Date().toISOString().slice(0, 19));
    return Promise.resolve();
  });
  await vi.advanceTimersByTimeAsync(29_000);
  expect(ticks).toEqual([]);
  await vi.advanceTimersByTimeAsync(120_000);
  await scheduler.stop();
  expect(ticks).toEqual(['2022-11-29T09:01:00', '2022-11-29T09:02:00']);
});

it('the scheduler reports a tick that failed, and ticks again', async () => {
  const errors: unknown[] = [];
  let ticks = 0;
  const scheduler = createScheduler({ onError: (error) => void errors.push(error) });
  scheduler.start(() => {
    ticks += 1;
    // One that throws outright and one whose promise fails are told alike.
    if (ticks === 1) throw new Error('outright');
    return ticks === 2 ? Promise.reject(new Error('later')) : Promise.resolve();
  });
  await vi.advanceTimersByTimeAsync(180_000);
  await scheduler.stop();
  expect(ticks).toBe(3);
  expect(errors).toEqual([new Error('outright'), new Error('later')]);
});

it('the scheduler starts no tick while one is running', async () => {
  let running = 0;
  let most = 0;
  let ticks = 0;
  const scheduler = createScheduler({ expression: '* * * * * *', onError: noError });
  scheduler.start(async () => {
    ticks += 1;
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    running -= 1;
  });
  await vi.advanceTimersByTimeAsync(10_000);
  const stopped = scheduler.stop();
  await vi.advanceTimersByTimeAsync(3000);
  await stopped;
  expect(most).toBe(1);
  expect(ticks).toBeGreaterThan(1);
});

it('the scheduler starts no tick for the minute while the tick at startup is running', async () => {
  const ticks: string[] = [];
  const scheduler = createScheduler({ isHasty: true, onError: noError });
  scheduler.start(async () => {
    ticks.push(new Date().toISOString().slice(11, 19));
    await new Promise((resolve) => setTimeout(resolve, 40_000));
  });
  await vi.advanceTimersByTimeAsync(100_000);
  const stopped = scheduler.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  await stopped;
  expect(ticks).toEqual(['09:00:30', '09:02:00']);
});

it('the scheduler waits for the running tick when it is stopped, and does not tick again', async () => {
  const events: string[] = [];
  const scheduler = createScheduler({ onError: noError });
  scheduler.start(async () => {
    events.push('begun');
    await new Promise((resolve) => setTimeout(resolve, 5000));
    events.push('ended');
  });
  await vi.advanceTimersByTimeAsync(31_000);
  const stopped = scheduler.stop().then(() => events.push('stopped'));
  await vi.advanceTimersByTimeAsync(300_000);
  await stopped;
  expect(events).toEqual(['begun', 'ended', 'stopped']);
});

it('the scheduler can be stopped before it is started, and started only once', async () => {
  const scheduler = createScheduler({ onError: noError });
  await scheduler.stop();
  scheduler.start(() => Promise.resolve());
  expect(() => {
    scheduler.start(() => Promise.resolve());
  }).toThrow('started already');
  await scheduler.stop();
});

it('the scheduler refuses an expression that it cannot read', () => {
  const scheduler = createScheduler({ expression: 'every minute', onError: noError });
  expect(() => {
    scheduler.start(() => Promise.resolve());
  }).toThrow();
});
