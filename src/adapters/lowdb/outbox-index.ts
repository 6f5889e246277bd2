import type { Instant } from '../../model/calendar/day.js';
import type { PersonId } from '../../model/lead.js';
import { addresseeOf, isPending, type OutboxItem, stoodInFor } from '../../model/outbox-item.js';
import { KeysByMonth } from './keys-by-month.js';

/** The items of an outbox, as they are stored; finds those that are to be sent, or that concern somebody. */
export class OutboxIndex {
  readonly #items = new Map<string, OutboxItem>();
  readonly #pending = new Map<string, OutboxItem>();
  readonly #parked = new Set<string>();
  readonly #byAddressee = new KeysByMonth();
  readonly #byLead = new KeysByMonth();

  /** All of them, by key. */
  get items(): ReadonlyMap<string, OutboxItem> {
    return this.#items;
  }

  /** The items that are to be sent. */
  pending(): readonly OutboxItem[] {
    return [...this.#pending.values()];
  }

  /** How many were given up. */
  get parked(): number {
    return this.#parked.size;
  }

  /** Takes note of an item as it is now. */
  put(item: OutboxItem): void {
    const { key, state } = item;
    const before = this.#items.get(key);
    for (const lead of before === undefined ? [] : stoodInFor(before)) this.#byLead.forget(lead, key);
    this.#byAddressee.put(addresseeOf(item), item);
    for (const lead of stoodInFor(item)) this.#byLead.put(lead, item);
    this.#items.set(key, item);
    if (isPending(item)) this.#pending.set(key, item);
    else this.#pending.delete(key);
    if (state === 'parked') this.#parked.add(key);
    else this.#parked.delete(key);
  }

  /** Forgets an item that is kept no longer. */
  forget(item: OutboxItem): void {
    for (const kept of [this.#items, this.#pending, this.#parked]) kept.delete(item.key);
    this.#byAddressee.forget(addresseeOf(item), item.key);
    for (const lead of stoodInFor(item)) this.#byLead.forget(lead, item.key);
  }

  /** The items for one of these, or about one of these leads for somebody else: to be sent, or of interest in a moment's month or later. */
  about(addressees: readonly string[], leads: readonly PersonId[], since: Instant): readonly OutboxItem[] {
    const keys = new Set([...this.#byAddressee.since(addressees, since), ...this.#byLead.since(leads, since)]);
    return [...keys].flatMap((key) => this.#items.get(key) ?? []);
  }
}
