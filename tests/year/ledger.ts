import type { NudgeSlot, OutboxItem } from '../../src/model/outbox-item.js';
import type { NamedSlot } from './oracle.js';
import { numberOf } from './plain-calendar.js';

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
  /** For each slot, the items that tell of it and their reader's day. */
  readonly #days = new Map<string, Map<string, number>>();

  put(item: OutboxItem): void {
    const { slots, day = '' } = item.subject;
    if (slots === undefined) return;
    const until = item.until === null ? Infinity : Date.parse(item.until);
    this.told.set(item.key, { item, slots, until, state: 'on its way' });
    this.onItsWay.add(item.key);
    for (const { key, at } of slots) {
      const tellers = this.#tellers.get(sequenceOf(key)) ?? new Map<string, number>();
      this.#tellers.set(sequenceOf(key), tellers.set(item.key, Date.parse(at)));
      const days = this.#days.get(key) ?? new Map<string, number>();
      this.#days.set(key, days.set(item.key, numberOf(day)));
    }
  }

  /**
   * Whether a lead was told of an action since a slot's day began, or is about to be; or of that very slot on its day, or
   * later, wherever that day was.
   */
  isTold({ key, begins, day }: NamedSlot): boolean {
    const moments = [...(this.#tellers.get(sequenceOf(key))?.values() ?? [])];
    const days = [...(this.#days.get(key)?.values() ?? [])];
    return moments.some((moment) => moment >= begins) || days.some((told) => told >= day);
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
    for (const slot of told.slots) {
      this.#tellers.get(sequenceOf(slot.key))?.delete(key);
      this.#days.get(slot.key)?.delete(key);
    }
  }

  /** What had not gone out when its day was over. */
  over(now: number): void {
    for (const key of [...this.onItsWay]) if ((this.told.get(key)?.until ?? 0) <= now) this.gone(key);
  }
}

/** A slot without its name: group, reference, last day and lead. */
const sequenceOf = (slot: string): string => slot.split('/').toSpliced(3, 1).join('/');
