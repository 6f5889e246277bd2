import { addresseeOf, isPending, type OutboxItem } from '../../core/nudges/outbox-item.js';

/** Where items are found that are to be sent, or are for somebody, without going through all that ever were. */
export class OutboxIndex {
  readonly #pending = new Set<string>();
  readonly #byAddressee = new Map<string, Set<string>>();

  /** Takes note of items as they now stand. */
  put(items: Iterable<OutboxItem>): void {
    for (const item of items) {
      if (isPending(item)) this.#pending.add(item.key);
      else this.#pending.delete(item.key);
      const addressee = addresseeOf(item);
      const own = this.#byAddressee.get(addressee);
      if (own === undefined) this.#byAddressee.set(addressee, new Set([item.key]));
      else own.add(item.key);
    }
  }

  /** The keys of the items that are to be sent. */
  pending(): readonly string[] {
    return [...this.#pending];
  }

  /** The keys of the items that are for one of these. */
  of(addressees: readonly string[]): readonly string[] {
    const found: string[] = [];
    for (const addressee of addressees) for (const key of this.#byAddressee.get(addressee) ?? []) found.push(key);
    return found;
  }

  /** Forgets an item that is kept no longer. */
  forget(key: string): void {
    this.#pending.delete(key);
    for (const own of this.#byAddressee.values()) own.delete(key);
  }
}
