import { expect, it } from 'vitest';
import { handlers, job, shareQueues } from './share-queues.js';
import { pause, until } from './until.js';

const { database, instance, jobsLeft } = shareQueues();

it('does a job whose handler threw again after a wait, then gives it up with the reason, and may have it put anew', async () => {
  const queue = await instance({ retries: 1 });
  const events: string[] = [];
  const times: number[] = [];
  queue.start(
    handlers(events, {
      send: () => {
        times.push(Date.now());
        return times.length <= 2 ? Promise.reject(new Error('no disk')) : Promise.resolve(null);
      },
    }),
  );
  await queue.put([job('a')]);
  await until(() => events.length > 0);
  expect(events).toEqual(['gave up a: no disk']);
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(1000);
  await pause(100);
  await queue.put([job('a')]);
  await until(() => times.length === 3);
  await queue.stop();
  expect(await jobsLeft()).toBe(0);
});

it('waits no longer before a job is done again however often it had to be, since what stood in its way is gone by then', async () => {
  const queue = await instance();
  const times: number[] = [];
  queue.start(
    handlers([], {
      send: () => {
        times.push(Date.now());
        return times.length <= 4 ? Promise.reject(new Error('no database')) : Promise.resolve(null);
      },
    }),
  );
  await queue.put([job('a')]);
  await until(() => times.length === 5, 25_000);
  await queue.stop();
  const waits = times.slice(1).map((time, at) => time - (times[at] ?? 0));
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(900);
  // The fourth would be eight seconds at least if each were twice the one before.
  expect(Math.max(...waits)).toBeLessThan(6000);
  expect(await jobsLeft()).toBe(0);
});

it('has the job of an instance that died done by another', async () => {
  const dead = await database.open();
  const queue = await instance({ leaseSeconds: 1 });
  await queue.put([job('a')]);
  expect(await dead.fetch('send')).toHaveLength(1);
  await pause(1100);
  await dead.expire();
  await database.hurry();
  const events: string[] = [];
  queue.start(handlers(events));
  await until(() => events.length > 0);
  await queue.stop();
  expect(events).toEqual(['t1 a']);
});
