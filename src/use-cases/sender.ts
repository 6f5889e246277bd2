import pLimit from 'p-limit';
import type { Instant } from '../core/calendar/day.js';
import type { OutboxItem } from '../core/nudges/outbox-item.js';
import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import type { Store } from '../ports/store.js';
import { limitsTenant } from './limits-tenant.js';
import { sendItem, type Tried } from './send-item.js';
import type { Services } from './services.js';

/** How much of each kind went out. */
export interface Sent {
  readonly nudges: number;
  readonly summaries: number;
}

/** Sends what waits in the outboxes of one process. */
export interface Sender {
  /** Tries everything that waits and may be tried now; resolves when all of it has been. */
  drain(): Promise<Sent>;
  /** Begins to, and goes on with what is put off when its time comes. Tells of what goes wrong in the log alone. */
  wake(): void;
  /** Begins nothing more, and resolves when what is under way has ended. */
  stop(): Promise<void>;
}

export interface SenderOptions {
  readonly stores: () => Promise<readonly Store[]>;
  readonly servicesOf: (store: Store) => Services;
  readonly clock: Clock;
  readonly log: Pick<Log, 'error'>;
  readonly isStopping?: () => boolean;
  /** Messages under way at once: enough that some that hang until their time limit hold up no other. */
  readonly atOnce?: number;
}

const AT_ONCE = 100;
/** A wait is cut up into such, so that a clock that is moved is not slept through. */
const LONGEST_WAIT_MS = 30_000;
const SHORTEST_WAIT_MS = 50;
/** It may be one conversation alone that the limits hold back, which is to hold up no other for long. */
const LONGEST_HOLD_MS = 5000;

export function createSender(options: SenderOptions): Sender {
  const { stores, servicesOf, clock, log, isStopping = () => false, atOnce = AT_ONCE } = options;
  const gate = pLimit(atOnce);
  const underWay = new Map<string, Promise<Tried | null>>();
  const held = new Map<string, number>();
  let isStopped = false;
  let alarm: { readonly timer: NodeJS.Timeout; readonly at: number } | null = null;
  const mayBegin = (): boolean => !isStopped && !isStopping();

  async function tryItem(services: Services, place: string, item: OutboxItem): Promise<Tried | null> {
    try {
      const tenant = await limitsTenant(services.store, item);
      const waitMs = (held.get(tenant) ?? 0) - performance.now();
      if (waitMs > 0) wakeAt(waitMs);
      if (waitMs > 0 || !mayBegin()) return null;
      const tried = await sendItem(services, item.key, clock.now());
      if (tried?.outcome === 'limited') hold(tenant, tried.again);
      if (tried?.again != null) wakeAt(Date.parse(tried.again) - Date.parse(clock.now()));
      return tried;
    } finally {
      underWay.delete(place);
    }
  }

  /** What the limits hold back now they would hold back for each of the items behind it as well. */
  function hold(tenant: string, again: Instant | null): void {
    const ms = again === null ? 0 : Date.parse(again) - Date.parse(clock.now());
    held.set(tenant, performance.now() + Math.min(ms, LONGEST_HOLD_MS));
  }

  async function waiting(): Promise<readonly Promise<Tried | null>[]> {
    const tries: Promise<Tried | null>[] = [];
    for (const store of await stores()) {
      const services = servicesOf(store);
      for (const item of await store.waitingItems(clock.now())) {
        const place = `${store.tenant} ${item.key}`;
        const own = underWay.get(place) ?? gate(() => tryItem(services, place, item));
        underWay.set(place, own);
        tries.push(own);
      }
    }
    return tries;
  }

  async function drain(): Promise<Sent> {
    const results = await Promise.allSettled(mayBegin() ? await waiting() : []);
    const failed = results.find((result) => result.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    const sent = results.flatMap((result) =>
      result.status === 'fulfilled' && result.value?.outcome === 'sent' ? [result.value.item.subject.kind] : [],
    );
    return {
      nudges: sent.filter((kind) => kind === 'digest').length,
      summaries: sent.filter((kind) => kind === 'summary').length,
    };
  }

  function wakeAt(inMs: number): void {
    const ms = Math.min(Math.max(inMs, SHORTEST_WAIT_MS), LONGEST_WAIT_MS);
    const at = performance.now() + ms;
    if (!mayBegin() || (alarm !== null && alarm.at <= at)) return;
    if (alarm !== null) clearTimeout(alarm.timer);
    const timer = setTimeout(() => {
      alarm = null;
      wake();
    }, ms);
    timer.unref();
    alarm = { timer, at };
  }

  function wake(): void {
    drain().catch((error: unknown) => {
      log.error({ err: error }, 'what waits could not be sent');
      wakeAt(LONGEST_WAIT_MS);
    });
  }

  return {
    drain,
    wake,
    async stop() {
      isStopped = true;
      if (alarm !== null) clearTimeout(alarm.timer);
      await Promise.allSettled([...underWay.values()]);
    },
  };
}
