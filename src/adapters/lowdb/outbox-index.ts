import type { Instant } from '../../core/calendar/day.js';
import { addresseeOf, isPending, type OutboxItem, stoodInFor } from '../../core/nudges/outbox-item.js';
import { KeysByMonth } from './keys-by-month.js';

/** Finds items that are to be sent, were given up, or concerned somebody of late, without going through all there ever were. */
export class OutboxIndex {
  readonly #pending = new Set<string>();
  readonly #parked = new Set<string>();
  readonly #byAddressee = new KeysByMonth();
  readonly #byLead = new KeysByMonth();

  /** Takes note of items as they now stand. */
  put(items: Iterable<OutboxItem>): void {
    for (const item of items) {
      if (isPending(item)) this.#pending.add(item.key);
      else this.#pending.delete(item.key);
      if (item.state === 'parked') this.#parked.add(item.key);
      else this.#parked.delete(item.key);
      this.#byAddressee.put(addresseeOf(item), item);
      for (const lead of stoodInFor(item)) this.#byLead.put(lead, item);
    }
  }

  /** The keys of the items that are to be sent. */
  pending(): readonly string[] {
    return [...this.#pending];
  }

  /** The keys of the items that were given up. */
  parked(): readonly string[] {
    return [...this.#parked];
  }

  /** The keys of the items that are for one of these and to be sent, or were of interest in a moment's month or later. */
  to(addressees: readonly string[], since: Instant): readonly string[] {
    return this.#byAddressee.since(addressees, since);
  }

  /** The same of the items that tell somebody else what one of these leads has before them. */
  toldFor(leads: readonly string[], since: Instant): readonly string[] {
    return this.#byLead.since(leads, since);
  }

  /** Forgets an item that is kept no longer. */
  forget(key: string): void {
    this.#pending.delete(key);
    this.#parked.delete(key);
    this.#byAddressee.forget(key);
    this.#byLead.forget(key);
  }
}
