import pLimit from 'p-limit';
import type { Instant } from '../../model/calendar/day.js';
import { addresseeOf, isPending, type OutboxItem } from '../../model/outbox-item.js';
import { outdatedItems } from '../../model/outdated-items.js';
import type { Claim, ClaimedTry, OutboxCounts, OutboxQuery } from '../../ports/store.js';
import { byFile } from './files/kind.js';
import { partOfFile, partOfOutbox } from './files/kinds.js';
import type { Table } from './files/table.js';
import { OutboxIndex } from './outbox-index.js';

const oldestFirst = (one: OutboxItem, other: OutboxItem): number =>
  one.dueAt < other.dueAt ? -1 : one.dueAt > other.dueAt ? 1 : 0;

/** The outbox verbs of the store. */
export class RecordsOutbox {
  readonly #table: Table<OutboxItem>;
  /**
   * Until when, by the machine's clock, this process holds each item it is sending. An item stored as sending that is
   * not here was with a process that died: only one at a time has the folder, so nobody need wait for its lease.
   */
  readonly #claims = new Map<string, number>();
  readonly #enqueuing = pLimit(1);
  #index: Promise<OutboxIndex> | null = null;
  /** The files that could not be read when the index was made or last checked. */
  #unread: readonly string[] = [];

  constructor(table: Table<OutboxItem>) {
    this.#table = table;
  }

  /** Forgets everything read, for when somebody else may have written since. */
  forget(): void {
    this.#index = null;
  }

  #indexed(): Promise<OutboxIndex> {
    return (this.#index ??= this.#read().catch((error: unknown) => {
      this.#index = null;
      throw error;
    }));
  }

  async #read(): Promise<OutboxIndex> {
    const index = new OutboxIndex();
    this.#unread = await this.#table.damaged();
    for (const item of this.#table.read()) index.put(item);
    return index;
  }

  /** Puts items, and drops those with the keys `over` that are still planned. Calls run one after another. */
  enqueue(items: readonly OutboxItem[], over: readonly string[] = []): Promise<readonly OutboxItem[]> {
    return this.#enqueuing(() => this.#put(items, over));
  }

  async #put(items: readonly OutboxItem[], over: readonly string[]): Promise<readonly OutboxItem[]> {
    const index = await this.#indexed();
    const put = new Map<string, OutboxItem>();
    for (const item of items) if (!put.has(item.key) && !index.items.has(item.key)) put.set(item.key, item);
    const dropped = over.map((key) =>
      this.#change(key, (item) => (item.state === 'planned' ? { ...item, state: 'dropped' } : item)),
    );
    const written = [...byFile(this.#table.kind, put.values())].map(async ([name, own]) => {
      const file = this.#table.file(name);
      await file.change((latest) => {
        // A file put back since may have items that the index lacks.
        for (const { key } of own) if (latest(key) !== null) put.delete(key);
        const changed = own.filter(({ key }) => put.has(key)).map((item) => [item.key, item] as const);
        return { result: null, changed: new Map(changed) };
      });
      for (const item of own) index.put(file.records?.get(item.key) ?? item);
    });
    // All must end before a failure is thrown, so that none is still on its way when the caller tries again.
    const outcomes = await Promise.allSettled([...written, ...dropped]);
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
    return [...put.values()];
  }

  /** Claims what it can. Leaves an item whose file cannot be written, and rejects when that leaves none. */
  async claimWaiting({ now, limit, seconds, except }: Claim): Promise<readonly OutboxItem[]> {
    const waiting = (await this.#indexed())
      .pending()
      .filter((item) => this.#isFree(item, now) && except?.has(addresseeOf(item)) !== true)
      .sort(oldestFirst)
      .slice(0, limit);
    // Held before anything is written, so that nobody else here claims them meanwhile.
    for (const { key } of waiting) this.#hold(key, seconds);
    const failures: unknown[] = [];
    const claim = async ({ key }: OutboxItem): Promise<OutboxItem | null> => {
      const item = await this.#change(key, asClaimed).catch((error: unknown) => {
        failures.push(error);
        return null;
      });
      if (item === null) this.#claims.delete(key);
      return item;
    };
    const claimed = (await Promise.all(waiting.map(claim))).filter((item) => item !== null);
    if (failures.length > 0 && claimed.length === 0) throw failures[0];
    return claimed;
  }

  /** Whether a sender may claim an item: nobody holds it, and it is planned and due at `now`, or its sender died. */
  #isFree(item: OutboxItem, now: Instant): boolean {
    // A planned item may be on its way to the disk as claimed.
    if ((this.#claims.get(item.key) ?? 0) > performance.now()) return false;
    return item.state === 'sending' || item.notBefore === null || item.notBefore <= now;
  }

  #hold(key: string, seconds: number): void {
    this.#claims.set(key, performance.now() + seconds * 1000);
  }

  async renew({ key, attempts }: ClaimedTry, seconds: number): Promise<void> {
    const item = (await this.#indexed()).items.get(key);
    // A claim ends with the process, so there is nothing to write.
    if (item?.state === 'sending' && item.attempts === attempts) this.#hold(key, seconds);
  }

  async release({ key, attempts }: ClaimedTry): Promise<void> {
    await this.change(key, (item) =>
      item.state === 'sending' && item.attempts === attempts
        ? { ...item, state: 'planned', attempts: attempts - 1 }
        : item,
    );
  }

  async change(key: string, change: (item: OutboxItem) => OutboxItem): Promise<void> {
    if ((await this.#change(key, change)) !== null) this.#claims.delete(key);
  }

  /** Returns the changed item; null when it is not there or stays as it is. */
  async #change(key: string, change: (item: OutboxItem) => OutboxItem): Promise<OutboxItem | null> {
    const index = await this.#indexed();
    const known = index.items.get(key);
    if (known === undefined) return null;
    const file = this.#table.file(this.#table.kind.fileOf(known));
    const changed = await file.changeRecord<OutboxItem | null>(key, (before) => {
      const after = before === null ? null : change(before);
      if (before === null || after === null || after === before) return { record: before, result: null };
      // Its key, its day and who it is for show where it is stored, so they stay.
      const record = { ...after, key, dueAt: before.dueAt };
      return { record, result: record };
    });
    const saved = file.records?.get(key);
    if (saved !== undefined) index.put(saved);
    return changed;
  }

  async rewrite(rewrite: (item: OutboxItem) => OutboxItem | null): Promise<number> {
    let changed = 0;
    for (const item of await this.list()) {
      const after = rewrite(item);
      if (after === item) continue;
      changed += 1;
      if (after === null) await this.#remove([item]);
      else await this.#change(item.key, (latest) => rewrite(latest) ?? latest);
    }
    return changed;
  }

  async #remove(items: readonly OutboxItem[]): Promise<void> {
    const index = await this.#indexed();
    for (const [name, own] of byFile(this.#table.kind, items)) {
      const changed = new Map(own.map(({ key }) => [key, null]));
      await this.#table.file(name).change(() => ({ result: null, changed }));
      for (const item of own) index.forget(item);
    }
  }

  async list(): Promise<readonly OutboxItem[]> {
    return [...(await this.#indexed()).items.values()].sort(oldestFirst);
  }

  /** Rejects with `unreadable` when the file of somebody asked for is damaged: what they have had is then unknown. */
  async ofQuery({ people, leads, groups, since }: OutboxQuery): Promise<readonly OutboxItem[]> {
    const asked = [...people, ...groups];
    const index = await this.#indexed();
    const damaged = await this.#table.damaged();
    for (const name of this.#unread)
      if (!damaged.includes(name)) for (const item of this.#table.file(name).records?.values() ?? []) index.put(item);
    this.#unread = damaged;
    const parts = new Set(asked.map(partOfOutbox));
    for (const name of damaged) if (parts.has(partOfFile(name))) await this.#table.file(name).load();
    const found = index.about(asked, leads, since);
    return found.filter((item) => isPending(item) || item.dueAt >= since || (item.sentAt ?? '') >= since);
  }

  async count(): Promise<OutboxCounts> {
    const index = await this.#indexed();
    const pending = index.pending();
    const planned = pending.filter(({ state }) => state === 'planned').length;
    return { planned, sending: pending.length - planned, parked: index.parked };
  }

  async pending(): Promise<readonly OutboxItem[]> {
    return (await this.#indexed()).pending();
  }

  /** Removes the items that need not be kept any longer. */
  async removeOutdated(): Promise<void> {
    const { items } = await this.#indexed();
    await this.#remove(outdatedItems(items).flatMap((key) => items.get(key) ?? []));
  }
}

const asClaimed = (item: OutboxItem): OutboxItem =>
  isPending(item) ? { ...item, state: 'sending', attempts: item.attempts + 1 } : item;
