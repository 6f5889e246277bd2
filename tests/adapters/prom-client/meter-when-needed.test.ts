import { expect, it } from 'vitest';
import { createMeter } from '../../../src/adapters/prom-client/create-meter.js';
import { meterWhenNeeded } from '../../../src/adapters/prom-client/meter-when-needed.js';

const waiting = () => Promise.resolve({ planned: 3, sending: 1, parked: 0 });

it('the meter reports what was counted before its first reading, and what the outboxes hold', async () => {
  const meter = meterWhenNeeded(waiting);
  meter.planned('digest', 2);
  meter.tried('digest', 'sent', 40, 1000);
  meter.planned('digest', 1);
  const text = await meter.text();
  expect(text).toContain('matters_items_planned_total{kind="digest"} 3\n');
  expect(text).toContain('matters_items_tried_total{kind="digest",outcome="sent"} 1\n');
  expect(text).toContain('matters_outbox_items{state="planned"} 3\n');
});

it('the meter names the format that its library writes', () => {
  expect(meterWhenNeeded(waiting).contentType).toBe(createMeter().contentType);
});
