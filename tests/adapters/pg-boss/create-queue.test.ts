import { expect, it } from 'vitest';
import type { SendingHandlers } from '../../../src/ports/sending-queue.js';
import { handlers, job, shareQueues } from './share-queues.js';
import { pause, until } from './until.js';

const { database, instance, jobsLeft } = shareQueues();

it('has what two instances put done once by either of two, and keeps nothing of it', async () => {
  const [one, other] = [await instance(), await instance()];
  const keys = Array.from({ length: 100 }, (_, index) => `item ${String(index).padStart(2, '0')}`);
  await Promise.all([one.put(keys.map((key) => job(key))), other.put(keys.map((key) => job(key)))]);
  const [byOne, byOther]: [string[], string[]] = [[], []];
  const slowly = (events: string[]): SendingHandlers =>
    handlers(events, {
      send: async ({ key }) => {
        events.push(key);
        await pause(20);
        return null;
      },
    });
  one.start(slowly(byOne));
  other.start(slowly(byOther));
  await until(() => byOne.length + byOther.length >= 100);
  await Promise.all([one.stop(), other.stop()]);
  expect([...byOne, ...byOther].sort()).toEqual(keys);
  expect(byOne.length).toBeGreaterThan(0);
  expect(byOther.length).toBeGreaterThan(0);
  expect(await jobsLeft()).toBe(0);
});

it('changes nothing when a job is put again while it waits, is under way or is to be done again', async () => {
  const queue = await instance();
  const events: string[] = [];
  await queue.put([job('a'), job('a')]);
  queue.start(
    handlers(events, {
      send: async ({ key }) => {
        events.push(key);
        await queue.put([job(key)]);
        if (events.length === 1) throw new Error('once');
        return null;
      },
    }),
  );
  await until(() => database.warnings.includes('a job failed'));
  await pause(200);
  await queue.put([job('a')]);
  await database.hurry();
  await until(() => events.length === 2);
  await pause(300);
  await queue.stop();
  expect(events).toEqual(['a', 'a']);
  expect(await jobsLeft()).toBe(0);
});

it('takes the items of two tenants under one key for two', async () => {
  const queue = await instance();
  const events: string[] = [];
  queue.start(handlers(events));
  await queue.put([job('a'), { ...job('a'), tenant: 't2' }]);
  await until(() => events.length === 2);
  await queue.stop();
  expect(events.sort()).toEqual(['t1 a', 't2 a']);
});

it('does a job again at the moment that its handler names, and none before its own', async () => {
  const queue = await instance();
  const times: number[] = [];
  const start = Date.now();
  const after = (ms: number): string => new Date(start + ms).toISOString();
  await queue.put([job('a', after(300))]);
  queue.start(
    handlers([], {
      send: () => {
        times.push(Date.now() - start);
        return Promise.resolve(times.length === 1 ? after(900) : null);
      },
    }),
  );
  await until(() => times.length === 2);
  await queue.stop();
  expect(times[0]).toBeGreaterThanOrEqual(300);
  expect(times[0]).toBeLessThan(900);
  expect(times[1]).toBeGreaterThanOrEqual(900);
  expect(await jobsLeft()).toBe(0);
});

it('does no more jobs at once than it is set to, and one that ends makes room at once', async () => {
  const queue = await instance({ atOnce: 3, pollMs: 5000 });
  await queue.put(Array.from({ length: 9 }, (_, index) => job(`item ${index}`)));
  let [running, most, done] = [0, 0, 0];
  queue.start(
    handlers([], {
      send: async () => {
        running += 1;
        most = Math.max(most, running);
        await pause(50);
        running -= 1;
        done += 1;
        return null;
      },
    }),
  );
  await until(() => done === 9, 3000);
  await queue.stop();
  expect(most).toBe(3);
});

it('waits, when it is stopped, for the jobs under way, and gives back those that take too long', async () => {
  const [stopping, other] = [await instance({ graceMs: 500 }), await instance()];
  const events: string[] = [];
  stopping.start(
    handlers(events, {
      send: async ({ key }) => {
        events.push(`begun ${key}`);
        if (key === 'endless') await new Promise(() => undefined);
        await pause(200);
        events.push(`ended ${key}`);
        return null;
      },
    }),
  );
  await stopping.put([job('endless'), job('short')]);
  await until(() => events.length === 2);
  await stopping.stop();
  await stopping.put([job('late')]);
  await database.hurry();
  other.start(handlers(events));
  await until(() => events.length === 5);
  await other.stop();
  expect(events.slice(0, 3).sort()).toEqual(['begun endless', 'begun short', 'ended short']);
  expect(events.slice(3).sort()).toEqual(['t1 endless', 't1 late']);
});

it('works on by itself once a lost database is back, and crashes at no moment', async () => {
  const queue = await instance({ leaseSeconds: 1 });
  const events: string[] = [];
  queue.start(
    handlers(events, {
      send: async ({ key }) => {
        events.push(key);
        // Lost between the doing of a job and its end.
        if (events.length === 1) await database.cut();
        return null;
      },
    }),
  );
  await queue.put([job('a')]);
  await until(() => database.warnings.includes('a job could not be ended'));
  await expect(queue.put([job('b')])).rejects.toMatchObject({ name: 'StoreError', code: 'unavailable' });
  await pause(300);
  await database.mend();
  await queue.put([job('b')]);
  await until(() => events.length === 3);
  await queue.stop();
  // What was done and not ended is done again: it finds its item sent.
  expect(events).toEqual(['a', 'b', 'a']);
});

it('parks again later what could not be parked', async () => {
  const queue = await instance({ retries: 0 });
  const reasons: string[] = [];
  queue.start(
    handlers([], {
      send: () => Promise.reject(new Error('no disk')),
      giveUp: (_job, reason) => {
        reasons.push(reason);
        return reasons.length === 1 ? Promise.reject(new Error('no store')) : Promise.resolve();
      },
    }),
  );
  await queue.put([job('a')]);
  await until(() => reasons.length === 1);
  await pause(200);
  const waiting = "name = 'send-given-up' AND state = 'created'";
  await database.run(`UPDATE pgboss.job SET start_after = now() WHERE ${waiting}`);
  await until(() => reasons.length === 2);
  await pause(200);
  await queue.stop();
  expect(reasons).toEqual(['no disk', 'no disk']);
  expect(await jobsLeft()).toBe(0);
});
