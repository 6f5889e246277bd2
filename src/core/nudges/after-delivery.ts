import type { Instant } from '../calendar/day.js';
import type { OutboxItem } from './outbox-item.js';

/** What became of a message, as far as the outbox needs to know. */
export type DeliveryOutcome =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'retry'; readonly reason: string; readonly afterSeconds: number | null }
  | { readonly outcome: 'parked'; readonly reason: string };

/** Tries before an item is parked: over about a day and a half, at the waits below. */
const MOST_ATTEMPTS = 12;
const FIRST_WAIT_SECONDS = 60;
const LONGEST_WAIT_SECONDS = 6 * 60 * 60;

/** The item after a try: sent, parked, or waiting again, twice as long each time unless the service said how long. */
export function afterDelivery(item: OutboxItem, delivery: DeliveryOutcome, now: Instant): OutboxItem {
  const attempts = item.attempts + 1;
  switch (delivery.outcome) {
    case 'sent':
      return { ...item, attempts, state: 'sent', sentAt: now, notBefore: null, reason: null };
    case 'parked':
      return { ...item, attempts, state: 'parked', notBefore: null, reason: delivery.reason };
    case 'retry': {
      if (attempts >= MOST_ATTEMPTS)
        return { ...item, attempts, state: 'parked', notBefore: null, reason: delivery.reason };
      const wait = delivery.afterSeconds ?? Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** (attempts - 1));
      const notBefore = new Date(Date.parse(now) + wait * 1000).toISOString();
      return { ...item, attempts, notBefore, reason: delivery.reason };
    }
  }
}
