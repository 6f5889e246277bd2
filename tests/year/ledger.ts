import type { OutboxItem } from '../../src/core/nudges/outbox-item.js';

/** A digest, or a mention in its place, from its planning on. */
export interface Told {
  readonly item: OutboxItem;
  readonly slots: readonly { readonly key: string; readonly group: string; readonly reference: string; readonly lead: string }[];
  readonly until: number;
  state: 'on its way' | 'sent' | 'gone';
}

/** What was put on its way, and which slots are told by it or will be. */
export class Ledger {
  readonly told = new Map<string, Told>();
  readonly onItsWay = new Set<string>();
  /** Each slot that stands in something that went out or still may. */
  readonly #tellers = new Map<string, string>();

  put(item: OutboxItem): void {
    if (!('slots' in item.subject)) return;
    const { slots } = item.subject;
    const until = item.until === null ? Infinity : Date.parse(item.until);
    this.told.set(item.key, { item, slots, until, state: 'on its way' });
    this.onItsWay.add(item.key);
    for (const slot of slots) this.#tellers.set(slot.key, item.key);
  }

  isTold(slot: string): boolean {
    return this.#tellers.has(slot);
  }

  sent(key: string): void {
    const told = this.told.get(key);
    if (told !== undefined) told.state = 'sent';
    this.onItsWay.delete(key);
  }

  /** It will not go out any more: its slots are told by nothing. */
  gone(key: string): void {
    const told = this.told.get(key);
    if (told === undefined) return;
    told.state = 'gone';
    this.onItsWay.delete(key);
    for (const slot of told.slots) if (this.#tellers.get(slot.key) === key) this.#tellers.delete(slot.key);
  }

  /** What had not gone out when its day was over. */
  over(now: number): void {
    for (const key of [...this.onItsWay]) if ((this.told.get(key)?.until ?? 0) <= now) this.gone(key);
  }
}
