import type { Store } from '../ports/store.js';
import { planDue } from './plan-due.js';
import type { Sender, Sent } from './sender.js';
import type { Services } from './services.js';

/** The looks of one process that does everything. */
export interface Looks {
  /** Puts what has fallen due into the outbox, and has it sent beside: what hangs there holds up no later look. */
  look(): Promise<void>;
  /** The same, and resolves when all of it has been tried; tells what went out. */
  lookAndSend(): Promise<Sent>;
}

/**
 * Makes the look that every tick takes where one process does everything. Looks go one after another. Looking again,
 * missing a look or looking twice at once sends nothing twice.
 */
export function createLooks(
  stores: () => Promise<readonly Store[]>,
  servicesOf: (store: Store) => Services,
  sender: Pick<Sender, 'drain' | 'wake'>,
): Looks {
  let running: Promise<unknown> = Promise.resolve();
  const planAll = async (): Promise<void> => {
    for (const store of await stores()) {
      const { clock, meter } = servicesOf(store);
      const put = await planDue(store, clock.now());
      for (const { subject } of put) meter.planned(subject.kind, 1);
    }
  };
  const plan = (): Promise<void> => {
    const look = running.then(planAll);
    running = look.catch(() => undefined);
    return look;
  };
  return {
    async look() {
      try {
        await plan();
      } finally {
        // What waits from earlier goes out whether or not there could be a look.
        sender.wake();
      }
    },
    async lookAndSend() {
      await plan();
      return sender.drain();
    },
  };
}
