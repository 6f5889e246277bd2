import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import type { Store } from '../ports/store.js';
import { OutboxSender, type Sent } from './outbox-sender.js';
import type { Services } from '../ports/services.js';

/** Sends what waits in the outboxes. Each tenant has its own sender, so a failure in one delays no other. */
export interface Worker {
  /** Tries everything that may be tried now. Resolves once all of it has been tried, with the number sent by kind. */
  drain(): Promise<Sent>;
  /** Starts sending. From then on also sends, when its time comes, what is put off, planned or given up by others. */
  wake(): void;
  /** Starts nothing new, and resolves when everything under way has ended. */
  stop(): Promise<void>;
}

interface WorkerOptions {
  readonly stores: () => Promise<readonly Store[]>;
  readonly servicesOf: (store: Store) => Services;
  readonly clock: Clock;
  readonly log: Pick<Log, 'error'>;
  readonly isStopping?: () => boolean;
  /** Messages of a tenant under way at once: enough that a few that hang until their time limit delay no other. */
  readonly atOnce?: number;
}

const AT_ONCE = 100;

/**
 * How many claimed items of a tenant may wait for their turn: hardly more than can go before the next claim. Other
 * instances then get their share, and few items wait for the lease of an instance that dies. The number for all tenants
 * together keeps within the store's connections.
 */
const MOST_WAITING = 25;
const LEAST_WAITING = 5;
const WAITING_TOGETHER = 100;

/** Creates an instance's worker. The stores share the items out between the workers of all instances. */
export function createWorker(options: WorkerOptions): Worker {
  const { stores, servicesOf, clock, log, isStopping = () => false, atOnce = AT_ONCE } = options;
  const senders = new Map<string, OutboxSender>();
  let isStopped = false;

  function mostWaiting(): number {
    const busy = [...senders.values()].filter(({ isBusy }) => isBusy).length;
    return Math.max(LEAST_WAITING, Math.min(MOST_WAITING, Math.floor(WAITING_TOGETHER / Math.max(1, busy))));
  }

  function senderOf(store: Store): OutboxSender {
    const known = senders.get(store.tenant);
    if (known !== undefined) return known;
    const mayBegin = (): boolean => !isStopped && !isStopping();
    const sender = new OutboxSender({ services: servicesOf(store), clock, log, mayBegin, atOnce, mostWaiting });
    senders.set(store.tenant, sender);
    return sender;
  }

  return {
    async drain() {
      const drained = await Promise.allSettled((await stores()).map((store) => senderOf(store).drain()));
      const failed = drained.find((one) => one.status === 'rejected');
      if (failed !== undefined) throw failed.reason;
      const sent = drained.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      const total = new Map<string, number>();
      for (const [kind, count] of sent.flatMap((one) => [...one])) total.set(kind, (total.get(kind) ?? 0) + count);
      return total;
    },
    wake() {
      stores().then(
        (all) => {
          for (const store of all) senderOf(store).wake();
        },
        (error: unknown) => {
          log.error({ err: error }, 'what waits could not be sent');
        },
      );
    },
    async stop() {
      isStopped = true;
      await Promise.all([...senders.values()].map((sender) => sender.stop()));
    },
  };
}
