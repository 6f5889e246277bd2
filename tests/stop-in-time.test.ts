import { expect, it } from 'vitest';
import { stopInTime, type Stoppable } from '../src/stop-in-time.js';

function parts(): { readonly order: string[]; readonly part: (name: string, ms: number | null) => Stoppable } {
  const order: string[] = [];
  return {
    order,
    part: (name, ms) => ({
      what: () => name,
      stop: () =>
        new Promise((resolve) => {
          order.push(`${name} stops`);
          if (ms === null) return;
          setTimeout(() => {
            order.push(`${name} has stopped`);
            resolve();
          }, ms);
        }),
    }),
  };
}

it('the parts of one stage stop together, and each stage after the previous one', async () => {
  const { order, part } = parts();
  const stages = [[part('server', 20), part('scheduler', 5)], [part('store', 1)]];
  expect(await stopInTime(stages, 5000)).toEqual({ stillRunning: [], failures: [] });
  expect(order).toEqual([
    'server stops',
    'scheduler stops',
    'scheduler has stopped',
    'server has stopped',
    'store stops',
    'store has stopped',
  ]);
});

it('stopping gives up when the time is over, and names what still runs', async () => {
  const { order, part } = parts();
  const stages = [[part('server', null), part('scheduler', 5)], [part('store', 1)]];
  expect(await stopInTime(stages, 100)).toEqual({ stillRunning: ['server'], failures: [] });
  expect(order).not.toContain('store stops');
});

it('stopping continues after a part that fails, and reports it', async () => {
  const { order, part } = parts();
  const failure = new Error('no');
  const failing = { what: () => 'scheduler', stop: () => Promise.reject(failure) };
  expect(await stopInTime([[failing], [part('store', 1)]], 5000)).toEqual({ stillRunning: [], failures: [failure] });
  expect(order).toEqual(['store stops', 'store has stopped']);
});
