import type { Instant } from '../../model/calendar/day.js';
import { isPending, type OutboxItem } from '../../model/outbox-item.js';

const monthOf = (moment: Instant): string => moment.slice(0, 7);

/** Later than any month: what is to be sent is asked for however old it is. */
const PENDING = 'pending';

/** The month in which an item was last of interest: when it was due, or sent if that was later. */
const monthOfItem = (item: OutboxItem): string =>
  isPending(item) ? PENDING : monthOf(item.sentAt !== null && item.sentAt > item.dueAt ? item.sentAt : item.dueAt);

/** The keys of what concerns somebody, by month, so that what is long past is not gone through. */
export class KeysByMonth {
  readonly #of = new Map<string, Map<string, Set<string>>>();

  /** Takes note of an item that concerns somebody, as it now stands. */
  put(id: string, item: OutboxItem): void {
    const months = this.#of.get(id) ?? new Map<string, Set<string>>();
    this.#of.set(id, months);
    const month = monthOfItem(item);
    if (month !== PENDING) months.get(PENDING)?.delete(item.key);
    const own = months.get(month);
    if (own === undefined) months.set(month, new Set([item.key]));
    else own.add(item.key);
  }

  /** The keys of the items that concern one of these and are to be sent, or were of interest in a moment's month or later. */
  since(ids: readonly string[], since: Instant): readonly string[] {
    const first = monthOf(since);
    const found: string[] = [];
    for (const id of ids) for (const [month, keys] of this.#of.get(id) ?? []) if (month >= first) found.push(...keys);
    return found;
  }

  /** Forgets what concerns somebody and is kept no longer. */
  forget(id: string, key: string): void {
    for (const own of this.#of.get(id)?.values() ?? []) own.delete(key);
  }
}
