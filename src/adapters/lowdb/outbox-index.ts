import type { Instant } from '../../core/calendar/day.js';
import { addresseeOf, isPending, type OutboxItem } from '../../core/nudges/outbox-item.js';

const monthOf = (moment: Instant): string => moment.slice(0, 7);

/** Later than any month: what is to be sent is asked for however old it is. */
const PENDING = 'pending';

/** The month in which an item was last of interest: when it was due, or sent if that was later. */
const monthOfItem = (item: OutboxItem): string =>
  isPending(item) ? PENDING : monthOf(item.sentAt !== null && item.sentAt > item.dueAt ? item.sentAt : item.dueAt);

/** Where items are found that are to be sent, were given up, or were for somebody of late, without going through all that ever were. */
export class OutboxIndex {
  readonly #pending = new Set<string>();
  readonly #parked = new Set<string>();
  /** The keys of what is for somebody, by month. */
  readonly #byAddressee = new Map<string, Map<string, Set<string>>>();

  /** Takes note of items as they now stand. */
  put(items: Iterable<OutboxItem>): void {
    for (const item of items) {
      const { key } = item;
      if (isPending(item)) this.#pending.add(key);
      else this.#pending.delete(key);
      if (item.state === 'parked') this.#parked.add(key);
      else this.#parked.delete(key);
      const months = this.#byAddressee.get(addresseeOf(item)) ?? new Map<string, Set<string>>();
      this.#byAddressee.set(addresseeOf(item), months);
      const month = monthOfItem(item);
      if (month !== PENDING) months.get(PENDING)?.delete(key);
      const own = months.get(month);
      if (own === undefined) months.set(month, new Set([key]));
      else own.add(key);
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
  of(addressees: readonly string[], since: Instant): readonly string[] {
    const first = monthOf(since);
    const found: string[] = [];
    for (const addressee of addressees)
      for (const [month, keys] of this.#byAddressee.get(addressee) ?? []) if (month >= first) found.push(...keys);
    return found;
  }

  /** Forgets an item that is kept no longer. */
  forget(key: string): void {
    this.#pending.delete(key);
    this.#parked.delete(key);
    for (const months of this.#byAddressee.values()) for (const own of months.values()) own.delete(key);
  }
}
