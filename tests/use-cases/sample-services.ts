import { openMemoryStore } from '../../src/adapters/lowdb/open-memory-store.js';
import type { OutboxItem } from '../../src/core/nudges/outbox-item.js';
import type { Delivery } from '../../src/ports/notifier.js';
import { NO_METER } from '../../src/ports/sending-meter.js';
import type { SendingLimits } from '../../src/ports/sending-limits.js';
import type { Store } from '../../src/ports/store.js';
import type { Stores } from '../../src/ports/stores.js';
import type { Services } from '../../src/use-cases/services.js';
import { sampleAction, sampleGroup } from '../core/sample-group.js';
import { NO_DOCUMENTS } from './no-documents.js';

/** On the day that the sample action is due, after the hour of its nudge. */
export const NOW = '2022-09-15T08:30:00.000Z';

export interface Sample {
  readonly store: Store & Stores;
  readonly services: Services;
  /** Whom messages went out to. */
  readonly sent: string[];
  readonly logged: string[];
}

/** A store with one group and its one action, due today, and services that send nowhere; with these changes. */
export async function sampleServices(changes: Partial<Services> = {}): Promise<Sample> {
  const store = await openMemoryStore();
  await store.changeGroup('g1', () => ({
    record: sampleGroup({ actions: [sampleAction()], nextNumber: 2 }),
    result: undefined,
  }));
  const sent: string[] = [];
  const logged: string[] = [];
  const note = (_fields: object, message: string): void => void logged.push(message);
  const deliver = (to: string): Promise<Delivery> => {
    sent.push(to);
    return Promise.resolve({ outcome: 'sent', activity: 'card-1' });
  };
  const services: Services = {
    store,
    clock: { now: () => NOW },
    directory: { listMembers: () => Promise.resolve([]) },
    notifier: { postToConversation: deliver, sendToPerson: deliver, updateForPerson: deliver },
    limits: limitsThat(() => Promise.resolve({ ok: true })),
    meter: NO_METER,
    claimSeconds: 120,
    documents: NO_DOCUMENTS,
    log: { debug: note, info: note, warn: note, error: note },
    ...changes,
  };
  return { store, services, sent, logged };
}

/** Limits that answer so, and take every pause. */
export const limitsThat = (ask: SendingLimits['ask'], pauses: number[] = []): SendingLimits => ({
  ask,
  pause: (_tenant, seconds) => {
    pauses.push(seconds);
    return Promise.resolve();
  },
});

/** The store, with some of its verbs replaced. */
export function storeWith(store: Store, changes: Partial<Store>): Store {
  return new Proxy(store, {
    get: (target, name) => {
      const found: unknown = Reflect.get({ ...changes }, name) ?? Reflect.get(target, name);
      return typeof found === 'function' ? (found as (...given: unknown[]) => unknown).bind(target) : found;
    },
  });
}

export const onlyItem = async (store: Store): Promise<OutboxItem | undefined> => (await store.listOutbox())[0];
