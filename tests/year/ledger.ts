import type { NudgeSlot, OutboxItem } from '../../src/core/nudges/outbox-item.js';

/** A digest, or a mention in its place, from its planning on. */
export interface Told {
  readonly item: OutboxItem;
  readonly slots: readonly NudgeSlot[];
  readonly until: number;
  state: 'on its way' | 'sent' | 'gone';
}

/** What was put on its way, and of which slots a lead is told by it or will be. */
export class Ledger {
  readonly told = new Map<string, Told>();
  readonly onItsWay = new Set<string>();
  /** For each lead and last day of an action, the items that tell of it and when the slot fell that each tells. */
  readonly #tellers = new Map<string, Map<string, number>>();

  put(item: OutboxItem): void {
    if (!('slots' in item.subject)) return;
    const { slots } = item.subject;
    const until = item.until === null ? Infinity : Date.parse(item.until);
    this.told.set(item.key, { item, slots, until, state: 'on its way' });
    this.onItsWay.add(item.key);
    for (const { key, at } of slots) {
      const tellers = this.#tellers.get(threadOf(key)) ?? new Map<string, number>();
      this.#tellers.set(threadOf(key), tellers.set(item.key, Date.parse(at)));
    }
  }

  /** Whether a lead was told of an action since a moment, or is about to be. */
  isToldSince(slot: string, moment: number): boolean {
    return this.tellersSince(slot, moment).length > 0;
  }

  /** The items that tell a lead of an action since a moment. */
  tellersSince(slot: string, moment: number): readonly string[] {
    return [...(this.#tellers.get(threadOf(slot)) ?? [])].flatMap(([item, at]) => (at >= moment ? [item] : []));
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
    for (const slot of told.slots) this.#tellers.get(threadOf(slot.key))?.delete(key);
  }

  /** What had not gone out when its day was over. */
  over(now: number): void {
    for (const key of [...this.onItsWay]) if ((this.told.get(key)?.until ?? 0) <= now) this.gone(key);
  }
}

/** A slot without its name: group, reference, last day and lead. */
const threadOf = (slot: string): string => slot.split('/').toSpliced(3, 1).join('/');
