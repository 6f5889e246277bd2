import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createHealth, type HealthOptions } from '../../../src/adapters/web/create-health.js';
import { StoreError } from '../../../src/ports/store-error.js';

const NOW = '2022-09-13T08:30:00.000Z';
const never = (): Promise<never> => new Promise(() => undefined);

interface Told {
  readonly health: ReturnType<typeof createHealth>;
  readonly log: string[];
}

function healthOf(stores: Partial<HealthOptions['stores']>, isStopping = (): boolean => false): Told {
  const log: string[] = [];
  const tell = (_fields: object, message: string): void => void log.push(message);
  const health = createHealth({
    stores: { check: () => Promise.resolve(), damaged: () => Promise.resolve([]), ...stores },
    clock: { now: () => NOW },
    log: { debug: tell, info: tell, warn: tell, error: tell },
    mode: 'teams',
    isStopping,
  });
  return { health, log };
}

/** What a promise comes to while the clock moves on, and after how many milliseconds. */
async function timed<Result>(promise: Promise<Result>): Promise<{ readonly result: Result; readonly ms: number }> {
  const start = performance.now();
  let ms = 0;
  const done = promise.then((result) => {
    ms = performance.now() - start;
    return result;
  });
  await vi.advanceTimersByTimeAsync(5000);
  return { result: await done, ms };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('the bot is alive and ready while the store answers', async () => {
  const { health } = healthOf({});
  expect(await health.health()).toEqual({
    ok: true,
    body: { status: 'ok', store: 'ok', damaged: [], now: NOW, mode: 'teams' },
  });
  expect(await health.ready()).toEqual({ ok: true, body: { status: 'ready' } });
});

it('the bot is degraded but ready with damaged files, which it names', async () => {
  const { health } = healthOf({ damaged: () => Promise.resolve(['groups/g1.json']) });
  expect((await health.health()).body).toMatchObject({ status: 'degraded', damaged: ['groups/g1.json'] });
  expect(await health.ready()).toMatchObject({ ok: true });
});

it('the bot is alive within half a second, and not ready within two, if the store does not answer', async () => {
  const { health } = healthOf({ check: never, damaged: never });
  expect(await timed(health.health())).toEqual({
    result: {
      ok: true,
      body: { status: 'degraded', store: 'the store does not answer', damaged: [], now: NOW, mode: 'teams' },
    },
    ms: 500,
  });
  expect(await timed(health.ready())).toEqual({
    result: { ok: false, body: { status: 'not ready', reason: 'the store does not answer' } },
    ms: 2000,
  });
});

it('the bot is alive and not ready while the store cannot be reached, and ready again afterwards; each is logged once', async () => {
  let isReachable = false;
  const check = (): Promise<void> =>
    isReachable ? Promise.resolve() : Promise.reject(new StoreError('unavailable', 'connect ECONNREFUSED 10.0.0.7'));
  const { health, log } = healthOf({ check, damaged: check as () => Promise<never> });
  const refused = { ok: false, body: { status: 'not ready', reason: 'the store is unavailable' } };
  expect(await health.ready()).toEqual(refused);
  expect(await health.ready()).toEqual(refused);
  expect(await health.health()).toMatchObject({ ok: true, body: { status: 'degraded', damaged: [] } });
  isReachable = true;
  expect(await health.ready()).toMatchObject({ ok: true });
  expect(log).toEqual(['not ready', 'ready again']);
});

it('the bot is alive and not ready while the store refuses changes, as with a full disk', async () => {
  const check = (): Promise<never> => Promise.reject(new StoreError('not-saved', 'ENOSPC: no space left on /data'));
  const { health } = healthOf({ check });
  expect(await health.ready()).toEqual({
    ok: false,
    body: { status: 'not ready', reason: 'the store takes no changes' },
  });
  expect(await health.health()).toMatchObject({
    ok: true,
    body: { status: 'degraded', store: 'the store takes no changes' },
  });
});

it('the bot is not ready from the moment it is asked to stop, without asking the store', async () => {
  const check = vi.fn(() => Promise.resolve());
  const { health } = healthOf({ check }, () => true);
  expect(await health.ready()).toEqual({ ok: false, body: { status: 'not ready', reason: 'stopping' } });
  expect(check).not.toHaveBeenCalled();
});

it('the bot checks for damage at most once in fifteen seconds, and asks the store once for simultaneous callers', async () => {
  const damaged = vi.fn(() => Promise.resolve([]));
  const check = vi.fn(() => Promise.resolve());
  const { health } = healthOf({ damaged, check });
  await Promise.all([health.health(), health.ready(), health.health()]);
  expect([damaged.mock.calls.length, check.mock.calls.length]).toEqual([1, 1]);
  vi.advanceTimersByTime(14_999);
  await health.health();
  expect(damaged).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  await health.health();
  expect(damaged).toHaveBeenCalledTimes(2);
});
