import { setTimeout } from 'node:timers/promises';
import { Gauge, type Registry } from 'prom-client';
import type { OutboxCounts } from '../../ports/store.js';

/** Milliseconds to wait for the outboxes: well within the ten seconds that Prometheus allows an answer. */
const COUNTED_WITHIN = 2000;

/**
 * Makes a registry report how many items are planned, sending and parked. Counts when it is read, once for all who read
 * at the same time. When counting fails or takes too long, reports nothing rather than a wrong number.
 */
export function showOutbox(
  registry: Registry,
  count: () => Promise<OutboxCounts>,
  withinMs: number = COUNTED_WITHIN,
): void {
  let counting: Promise<OutboxCounts | null> | null = null;
  const counted = (): Promise<OutboxCounts | null> =>
    (counting ??= count()
      .catch(() => null)
      .finally(() => (counting = null)));
  new Gauge({
    name: 'matters_outbox_items',
    help: 'Items that wait in the outboxes, are being sent, or were given up; of the store, so that every instance tells the same',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const found = await Promise.race([counted(), setTimeout(withinMs, null, { ref: false })]);
      this.reset();
      for (const [state, items] of Object.entries(found ?? {})) this.set({ state }, items as number);
    },
  });
}
