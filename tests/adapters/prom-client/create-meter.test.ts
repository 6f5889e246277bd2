import { expect, it } from 'vitest';
import { createMeter } from '../../../src/adapters/prom-client/create-meter.js';
import type { OutboxCounts } from '../../../src/ports/store.js';

const gaugesIn = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.startsWith('matters_outbox_items'));

it('the meter shows how many items are planned, sending and parked when it is read', async () => {
  const meter = createMeter();
  let counts: OutboxCounts = { planned: 3, sending: 1, parked: 0 };
  meter.showOutbox(() => Promise.resolve(counts));
  expect(gaugesIn(await meter.text())).toEqual([
    'matters_outbox_items{state="planned"} 3',
    'matters_outbox_items{state="sending"} 1',
    'matters_outbox_items{state="parked"} 0',
  ]);
  counts = { planned: 0, sending: 0, parked: 2 };
  expect(gaugesIn(await meter.text())).toEqual([
    'matters_outbox_items{state="planned"} 0',
    'matters_outbox_items{state="sending"} 0',
    'matters_outbox_items{state="parked"} 2',
  ]);
});

it('the meter counts once for simultaneous readers', async () => {
  const meter = createMeter();
  let times = 0;
  meter.showOutbox(() => {
    times += 1;
    return Promise.resolve({ planned: 1, sending: 0, parked: 0 });
  });
  const texts = await Promise.all([meter.text(), meter.text(), meter.text()]);
  expect(texts.map((text) => gaugesIn(text)[0])).toEqual(Array(3).fill('matters_outbox_items{state="planned"} 1'));
  expect(times).toBe(1);
});

it('the meter omits these counts, and shows everything else, while the store fails or does not answer', async () => {
  const meter = createMeter();
  meter.planned('digest', 2);
  let count = (): Promise<OutboxCounts> => Promise.resolve({ planned: 4, sending: 0, parked: 0 });
  meter.showOutbox(() => count(), 50);
  expect(gaugesIn(await meter.text())).toHaveLength(3);
  count = () => Promise.reject(new Error('out of reach'));
  const failing = await meter.text();
  expect(gaugesIn(failing)).toEqual([]);
  expect(failing).toContain('matters_items_planned_total{kind="digest"} 2');
  count = () => new Promise(() => undefined);
  const hanging = await meter.text();
  expect(gaugesIn(hanging)).toEqual([]);
  expect(hanging).toContain('matters_items_planned_total{kind="digest"} 2');
});
