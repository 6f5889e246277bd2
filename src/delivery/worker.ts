import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import type { Store } from '../ports/store.js';
import { OutboxSender, type Sent } from './outbox-sender.js';
import type { Services } from '../ports/services.js';

/** Sends what waits in the outboxes, each tenant's by itself, so that what goes wrong with one holds up no other. */
export interface Worker {
  /** Tries everything that waits and may be tried now; resolves when all of it has been, and gives how much of each kind went out. */
  drain(): Promise<Sent>;
  /** Begins to, and from then on sends what is put off, planned or given up by others when its time comes. */
  wake(): void;
  /** Begins nothing more, and resolves when what is under way has ended. */
  stop(): Promise<void>;
}

interface WorkerOptions {
  readonly stores: () => Promise<readonly Store[]>;
  readonly servicesOf: (store: Store) => Services;
  readonly clock: Clock;
  readonly log: Pick<Log, 'error'>;
  readonly isStopping?: () => boolean;
  /** Messages of a tenant under way at once: enough that some that hang until their time limit hold up no other. */
  readonly atOnce?: number;
}

const AT_ONCE = 100;

/**
 * Of a tenant so many are claimed and wait for their turn: what may go until the next claim and hardly more, so that other
 * instances get theirs and little has to wait for the lease of one that dies. Of all tenants together few enough for the
 * store's connections.
 */
const MOST_WAITING = 25;
const LEAST_WAITING = 5;
const WAITING_TOGETHER = 100;

/** The worker of an instance; the stores share out the items between the workers of all instances. */
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
