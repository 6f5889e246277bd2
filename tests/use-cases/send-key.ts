import type { OutboxItem } from '../../src/core/nudges/outbox-item.js';
import type { Store } from '../../src/ports/store.js';
import { sendItem, type SendingServices, type Tried } from '../../src/use-cases/send-item.js';

/** Claims the item of a key and nothing else; null when it is not to be had. */
export async function claimKey(store: Store, key: string, now: string, seconds = 120): Promise<OutboxItem | null> {
  const claimed = await store.claimWaiting({ now, limit: 1000, seconds });
  for (const item of claimed) if (item.key !== key) await store.releaseItem(item);
  return claimed.find((item) => item.key === key) ?? null;
}

/** Sends the item of a key as a worker would that has claimed it; null when it is not to be had. */
export async function sendKey(services: SendingServices, key: string, now: string): Promise<Tried | null> {
  const item = await claimKey(services.store, key, now, services.claimSeconds);
  return item === null ? null : sendItem(services, item, now);
}

/** The keys of what may be claimed, oldest first; it stays as it was, but for a lease that had run out. */
export async function waitingKeys(store: Store, now: string): Promise<readonly string[]> {
  const claimed = await store.claimWaiting({ now, limit: 1000, seconds: 60 });
  for (const item of claimed) await store.releaseItem(item);
  return claimed.map(({ key }) => key);
}
