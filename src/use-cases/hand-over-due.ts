import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import type { SendingQueue } from '../ports/sending-queue.js';
import { StoreError } from '../ports/store-error.js';
import type { Stores } from '../ports/stores.js';
import type { SendingMeter } from '../ports/sending-meter.js';
import { planDue } from './plan-due.js';

export interface HandOverServices {
  readonly stores: Pick<Stores, 'all'>;
  readonly queue: Pick<SendingQueue, 'put'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: SendingMeter;
}

/**
 * The look that a tick takes where any number of instances send: in each store what has fallen due goes into the outbox,
 * and what waits there into the sending queue. What a crash leaves between the two, or a queue has lost, the next look
 * hands over; looking again or in two instances at once changes nothing.
 */
export async function handOverDue({ stores, queue, clock, log, meter }: HandOverServices): Promise<void> {
  for (const store of await stores.all()) {
    try {
      const now = clock.now();
      const put = await planDue(store, now);
      for (const { subject } of put) meter.planned(subject.kind, 1);
      const waiting = await store.waitingItems(now);
      // They wait in the outbox for their moment, which has come.
      await queue.put(waiting.map(({ key }) => ({ tenant: store.tenant, key, notBefore: null })));
    } catch (error) {
      // Out of reach is out of reach for every tenant; what is wrong with one's records is no business of the others.
      if (error instanceof StoreError && error.code === 'unavailable') throw error;
      log.error({ tenant: store.tenant, err: error }, 'a look failed');
    }
  }
}
