import type { Instant } from '../../model/calendar/day.js';
import type { PersonId } from '../../model/lead.js';
import { addresseeOf, isPending, type OutboxItem, stoodInFor } from '../../model/outbox-item.js';

/** Later than any month: what is to be sent is asked for however old it is. */
const PENDING = 'pending';
const monthOf = (moment: Instant): string => moment.slice(0, 7);

/** The month in which an item was last of interest: when it was due, or sent if that was later. */
const monthOfItem = (item: OutboxItem): string =>
  isPending(item) ? PENDING : monthOf(item.sentAt !== null && item.sentAt > item.dueAt ? item.sentAt : item.dueAt);

/** The items of an outbox, as they are stored; finds those that are to be sent, or that concern somebody. */
export class OutboxIndex {
  readonly #items = new Map<string, OutboxItem>();
  readonly #pending = new Map<string, OutboxItem>();
  readonly #parked = new Set<string>();
  /** The keys of what is for somebody, or about a lead, by month, so that what is long past is not gone through. */
  readonly #concerning = new Map<string, Map<string, Set<string>>>();

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

  /** Forgets an item that is kept no longer. */
  forget(item: OutboxItem): void {
    for (const kept of [this.#items, this.#pending, this.#parked]) kept.delete(item.key);
    this.#forgetConcerned(item);
  }

  #forgetConcerned(item: OutboxItem): void {
    for (const whom of concerned(item)) this.#concerning.get(whom)?.get(monthOfItem(item))?.delete(item.key);
  }

  /** The items for one of these, or about one of these leads for somebody else: to be sent, or of interest in a moment's month or later. */
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

/** Who an item is for, and the leads in whose place they get it. */
const concerned = (item: OutboxItem): readonly string[] => [to(addresseeOf(item)), ...stoodInFor(item).map(about)];
