import type { Instant } from '../../model/calendar/day.js';
import type { PersonId } from '../../model/lead.js';
import { addresseeOf, isPending, type OutboxItem, stoodInFor } from '../../model/outbox-item.js';

/** Sorts after any month: items to be sent are found however old they are. */
const PENDING = 'pending';
const monthOf = (moment: Instant): string => moment.slice(0, 7);

/** The month in which an item was last of interest: when it was due, or sent if that was later. */
const monthOfItem = (item: OutboxItem): string =>
  isPending(item) ? PENDING : monthOf(item.sentAt !== null && item.sentAt > item.dueAt ? item.sentAt : item.dueAt);

/** The stored items of an outbox; finds those to be sent and those that concern somebody. */
export class OutboxIndex {
  readonly #items = new Map<string, OutboxItem>();
  readonly #pending = new Map<string, OutboxItem>();
  readonly #parked = new Set<string>();
  /** The keys of items for somebody or about a lead, by month, so that those long past are skipped. */
  readonly #concerning = new Map<string, Map<string, Set<string>>>();

  /** All items, by key. */
  get items(): ReadonlyMap<string, OutboxItem> {
    return this.#items;
  }

  /** The items to be sent. */
  pending(): readonly OutboxItem[] {
    return [...this.#pending.values()];
  }

  /** How many items were given up. */
  get parked(): number {
    return this.#parked.size;
  }

  /** Stores an item as it is now. */
  put(item: OutboxItem): void {
    const { key, state } = item;
    const before = this.#items.get(key);
    if (before !== undefined) this.#forgetConcerned(before);
    this.#items.set(key, item);
    if (isPending(item)) this.#pending.set(key, item);
    else this.#pending.delete(key);
    if (state === 'parked') this.#parked.add(key);
    else this.#parked.delete(key);
    const month = monthOfItem(item);
    for (const whom of concerned(item)) {
      const months = this.#concerning.get(whom) ?? new Map<string, Set<string>>();
      this.#concerning.set(whom, months.set(month, (months.get(month) ?? new Set()).add(key)));
    }
  }

  /** Forgets an item that is no longer kept. */
  forget(item: OutboxItem): void {
    for (const kept of [this.#items, this.#pending, this.#parked]) kept.delete(item.key);
    this.#forgetConcerned(item);
  }

  #forgetConcerned(item: OutboxItem): void {
    for (const whom of concerned(item)) this.#concerning.get(whom)?.get(monthOfItem(item))?.delete(item.key);
  }

  /**
   * Returns the items for one of `addressees`, or for somebody else about one of `leads`: those to be sent, or of
   * interest in the month of `since` or later.
   */
  about(addressees: readonly string[], leads: readonly PersonId[], since: Instant): readonly OutboxItem[] {
    const first = monthOf(since);
    const keys = new Set<string>();
    for (const whom of [...addressees.map(to), ...leads.map(about)])
      for (const [month, own] of this.#concerning.get(whom) ?? [])
        if (month >= first) for (const key of own) keys.add(key);
    return [...keys].flatMap((key) => this.#items.get(key) ?? []);
  }
}

const to = (id: string): string => `to ${id}`;
const about = (lead: PersonId): string => `about ${lead}`;

/** Who an item is for, and the leads they stand in for. */
const concerned = (item: OutboxItem): readonly string[] => [to(addresseeOf(item)), ...stoodInFor(item).map(about)];
