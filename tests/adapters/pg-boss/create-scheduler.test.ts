import { expect, it } from 'vitest';
import { createScheduler } from '../../../src/adapters/pg-boss/create-scheduler.js';
import type { Scheduler } from '../../../src/ports/scheduler.js';
import { shareDatabase } from './shared-database.js';
import { pause, until } from './until.js';

const database = shareDatabase();

async function schedulers(
  count: number,
  options: { readonly everySeconds: number; readonly graceMs?: number; readonly leaseSeconds?: number },
  onError: (error: unknown) => void = () => undefined,
): Promise<readonly Scheduler[]> {
  const bosses = await Promise.all(Array.from({ length: count }, () => database.open()));
  return Promise.all(bosses.map((boss) => createScheduler({ boss, onError, askMs: 50, ...options })));
}

it('ticks once in each span of time, however many instances ask', async () => {
  const instances = await schedulers(3, { everySeconds: 1 });
  const second = (): number => Math.floor(Date.now() / 1000);
  const begun = second();
  let ticks = 0;
  for (const instance of instances) {
    instance.start(() => {
      ticks += 1;
      return Promise.resolve();
    });
  }
  await until(() => ticks >= 3);
  await pause(300);
  await Promise.all(instances.map((instance) => instance.stop()));
  // A tick may come late, in the second after its own.
  expect(ticks).toBeLessThanOrEqual(second() - begun + 1);
});

it('does not run a tick beside one that still runs in any instance, and catches up with one after it', async () => {
  const instances = await schedulers(2, { everySeconds: 1 });
  const events: string[] = [];
  for (const instance of instances) {
    instance.start(async () => {
      events.push('begun');
      await pause(1100);
      events.push('ended');
    });
  }
  await until(() => events.length >= 4);
  await Promise.all(instances.map((instance) => instance.stop()));
  expect(events.slice(0, 4)).toEqual(['begun', 'ended', 'begun', 'ended']);
});

it('tells of a tick that failed, and ticks again', async () => {
  const errors: unknown[] = [];
  const [instance] = await schedulers(1, { everySeconds: 1 }, (error) => errors.push(error));
  let ticks = 0;
  instance?.start(() => {
    ticks += 1;
    // One that throws outright and one whose promise fails are told alike.
    if (ticks === 1) throw new Error('outright');
    return ticks === 2 ? Promise.reject(new Error('later')) : Promise.resolve();
  });
  await until(() => ticks === 3);
  await instance?.stop();
  expect(errors).toEqual([new Error('outright'), new Error('later')]);
});

it('leaves the ticks to another instance when one dies in the middle of its own', async () => {
  const [dying, other] = await schedulers(2, { everySeconds: 1, leaseSeconds: 1 });
  let isBegun = false;
  dying?.start(() => {
    isBegun = true;
    return new Promise(() => undefined);
  });
  await until(() => isBegun);
  let ticks = 0;
  other?.start(() => {
    ticks += 1;
    return Promise.resolve();
  });
  await until(() => ticks > 0);
});

it('waits, when it is stopped, for the tick under way, and not for ever', async () => {
  const [quick, endless] = await schedulers(2, { everySeconds: 1, graceMs: 600 });
  const events: string[] = [];
  quick?.start(async () => {
    events.push('begun');
    await pause(200);
    events.push('ended');
  });
  await until(() => events.length > 0);
  await quick?.stop();
  events.push('stopped');
  endless?.start(() => {
    events.push('begun again');
    return new Promise(() => undefined);
  });
  await until(() => events.includes('begun again'));
  await endless?.stop();
  expect(events).toEqual(['begun', 'ended', 'stopped', 'begun again']);
});

it('ticks on by itself once a lost database is back, also when it was lost during a tick', async () => {
  const errors: unknown[] = [];
  const [instance] = await schedulers(1, { everySeconds: 1 }, (error) => errors.push(error));
  let ticks = 0;
  instance?.start(async () => {
    ticks += 1;
    if (ticks === 1) await database.cut();
  });
  await until(() => errors.length > 0);
  await pause(300);
  expect(ticks).toBe(1);
  await database.mend();
  await until(() => ticks >= 3);
  await instance?.stop();
});
