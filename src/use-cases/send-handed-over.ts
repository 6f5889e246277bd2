import { isPending } from '../core/nudges/outbox-item.js';
import type { SendingHandlers } from '../ports/sending-queue.js';
import type { Store } from '../ports/store.js';
import type { Stores } from '../ports/stores.js';
import { sendItem } from './send-item.js';
import type { Services } from './services.js';

/**
 * What an instance does with the jobs of the sending queue: sends the item, and parks the one whose job was given up. An
 * item that was sent, parked or taken by another since it was handed over ends its job.
 */
export function sendHandedOver(stores: Pick<Stores, 'of'>, servicesOf: (store: Store) => Services): SendingHandlers {
  return {
    async send({ tenant, key }) {
      const services = servicesOf(stores.of(tenant));
      const tried = await sendItem(services, key, services.clock.now());
      return tried?.again ?? null;
    },
    async giveUp({ tenant, key }, reason) {
      await stores
        .of(tenant)
        .changeOutbox(key, (item) =>
          isPending(item) ? { ...item, state: 'parked', notBefore: null, reason: `given up: ${reason}` } : item,
        );
    },
  };
}
