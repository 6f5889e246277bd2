import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { SendingMeter } from '../../ports/sending-meter.js';
import type { OutboxCounts } from '../../ports/store.js';
import { showOutbox } from './show-outbox.js';

/** A meter, and its counts in the format that Prometheus reads. */
export interface Meter extends SendingMeter {
  readonly contentType: string;
  text(): Promise<string>;
  /** From now on also reports what the outboxes hold, counted at each reading; leaves it out if that takes too long. */
  showOutbox(count: () => Promise<OutboxCounts>, withinMs?: number): void;
}

/** From items sent at once to those that waited until next morning. */
const LATENESS_SECONDS = [1, 5, 15, 60, 300, 900, 3600, 14_400, 86_400];
const SENDING_SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Counts what this process plans and sends, in its own registry; labels are kinds and outcomes, never people. */
export function createMeter(): Meter {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const planned = new Counter({
    name: 'matters_items_planned_total',
    help: 'Items that this process put into the outbox',
    labelNames: ['kind'],
    registers,
  });
  const tried = new Counter({
    name: 'matters_items_tried_total',
    help: 'What became of tries to send an item: sent, retry, parked, dropped, held or limited',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const sending = new Histogram({
    name: 'matters_sending_seconds',
    help: 'How long a try took, the wait for the sending limits included',
    labelNames: ['kind'],
    buckets: SENDING_SECONDS,
    registers,
  });
  const lateness = new Histogram({
    name: 'matters_lateness_seconds',
    help: 'How long after it was due an item began to be sent, of those that went out',
    labelNames: ['kind'],
    buckets: LATENESS_SECONDS,
    registers,
  });
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    showOutbox(count, withinMs) {
      showOutbox(registry, count, withinMs);
    },
    planned(kind, count) {
      planned.inc({ kind }, count);
    },
    tried(kind, outcome, sendingMs, lateMs) {
      tried.inc({ kind, outcome });
      sending.observe({ kind }, sendingMs / 1000);
      if (outcome === 'sent') lateness.observe({ kind }, Math.max(0, lateMs) / 1000);
    },
  };
}
