import type { Instant } from '../model/calendar/day.js';
import type { OutboxItem } from '../model/outbox-item.js';
import { addMs } from '../model/calendar/instants.js';

/** What became of a message, as far as the outbox needs to know. */
export type DeliveryOutcome =
  | { readonly outcome: 'sent'; readonly activity: string | null }
  | { readonly outcome: 'retry'; readonly reason: string; readonly afterSeconds: number | null }
  | { readonly outcome: 'parked'; readonly reason: string }
  /** Nobody wants it any longer, such as a digest with nothing left to say. */
  | { readonly outcome: 'dropped'; readonly reason: string }
  /** It may not go out yet, such as in quiet hours; this does not count as a try. */
  | { readonly outcome: 'held'; readonly reason: string; readonly until: Instant };

const FIRST_WAIT_SECONDS = 2;
const LONGEST_WAIT_SECONDS = 15 * 60;
/** How often to try an item with no end time: Teams has been down for hours, but hardly for a day. */
const MOST_ATTEMPTS = 200;

/**
 * Returns the item after a try: sent, parked, dropped, or waiting again. Each wait is twice the last, unless the
 * service said how long; an item that would then be too late is dropped. `jitter`, from 0 to 1, spreads the waits of
 * many over half of each.
 */
export function afterDelivery(item: OutboxItem, delivery: DeliveryOutcome, now: Instant, jitter: number): OutboxItem {
  const ended = { ...item, notBefore: null } as const;
  switch (delivery.outcome) {
    case 'sent':
      return { ...ended, state: 'sent', sentAt: now, reason: null, activity: delivery.activity };
    case 'parked':
      return { ...ended, state: 'parked', reason: delivery.reason };
    case 'dropped':
      return { ...ended, state: 'dropped', reason: delivery.reason };
    case 'held':
      return waiting({ ...item, attempts: item.attempts - 1 }, delivery.until, delivery.reason);
    case 'retry': {
      if (item.attempts >= MOST_ATTEMPTS) return { ...ended, state: 'parked', reason: delivery.reason };
      const wait = Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** (item.attempts - 1));
      const seconds = delivery.afterSeconds ?? wait * (0.75 + jitter / 2);
      return waiting(item, addMs(now, seconds * 1000), delivery.reason);
    }
  }
}

/** Drops at once an item whose time would be over by `notBefore`, so that it is planned again if it should be. */
function waiting(item: OutboxItem, notBefore: Instant, reason: string): OutboxItem {
  return item.until !== null && notBefore >= item.until
    ? { ...item, state: 'dropped', notBefore: null, reason }
    : { ...item, state: 'planned', notBefore, reason };
}
