import { addresseeOf, isPending, type OutboxItem } from '../../core/nudges/outbox-item.js';
import type { Claim, ClaimedTry, OutboxCounts, OutboxQuery } from '../../ports/store.js';
import type { Commits } from './commits.js';
import { OutboxClaims } from './outbox-claims.js';
import { OutboxIndex } from './outbox-index.js';
import type { Table } from './table.js';

interface Step<Result> {
  readonly result: Result;
  readonly changed: readonly OutboxItem[];
}

const oldestFirst = (one: OutboxItem, other: OutboxItem): number =>
  one.dueAt < other.dueAt ? -1 : one.dueAt > other.dueAt ? 1 : 0;

/** The outbox verbs of the store. */
export class RecordsOutbox {
  readonly #table: Table<OutboxItem>;
  readonly #commits: Commits;
  readonly #claims = new OutboxClaims();
  #index: OutboxIndex | null = null;

  constructor(table: Table<OutboxItem>, commits: Commits) {
    this.#table = table;
    this.#commits = commits;
  }

  /** Puts items, and drops those of the keys `over` that are still planned. */
  enqueue(items: readonly OutboxItem[], over: readonly string[] = []): Promise<readonly OutboxItem[]> {
    return this.#submit(() => {
      const put = new Map<string, OutboxItem>();
      for (const item of items) {
        if (!put.has(item.key) && this.#table.latest(item.key) === null) put.set(item.key, item);
      }
      const dropped = over.flatMap((key) => {
        const item = this.#table.latest(key);
        return item?.state === 'planned' ? [{ ...item, state: 'dropped' as const }] : [];
      });
      return { result: [...put.values()], changed: [...put.values(), ...dropped] };
    });
  }

  async claimWaiting({ now, limit, seconds, except }: Claim): Promise<readonly OutboxItem[]> {
    const index = await this.#indexed();
    return this.#submit(() => {
      const waiting = index.pending().flatMap((key) => {
        const item = this.#table.latest(key);
        const isMine = item !== null && this.#claims.isFree(item, now) && except?.has(addresseeOf(item)) !== true;
        return isMine ? [item] : [];
      });
      const claimed = waiting
        .sort(oldestFirst)
        .slice(0, limit)
        .map((item): OutboxItem => ({ ...item, state: 'sending', attempts: item.attempts + 1 }));
      for (const { key } of claimed) this.#claims.hold(key, seconds);
      return { result: claimed, changed: claimed };
    });
  }

  async renew({ key, attempts }: ClaimedTry, seconds: number): Promise<void> {
    await this.#table.load('');
    const item = this.#table.latest(key);
    // What holds a claim ends with the process, so that there is nothing to write.
    if (item?.state === 'sending' && item.attempts === attempts) this.#claims.hold(key, seconds);
  }

  async release({ key, attempts }: ClaimedTry): Promise<void> {
    await this.change(key, (item) =>
      item.state === 'sending' && item.attempts === attempts
        ? { ...item, state: 'planned', attempts: attempts - 1 }
        : item,
    );
  }

  async change(key: string, change: (item: OutboxItem) => OutboxItem): Promise<void> {
    const isChanged = await this.#submit(() => {
      const before = this.#table.latest(key);
      const after = before === null ? null : change(before);
      if (before === null || after === null || after === before) return { result: false, changed: [] };
      // Its key and its day say where it is kept, so they stay.
      return { result: true, changed: [{ ...after, key, dueAt: before.dueAt }] };
    });
    if (isChanged) this.#claims.release(key);
  }

  async #submit<Result>(run: () => Step<Result>): Promise<Result> {
    const outbox = this.#table;
    let changed: readonly OutboxItem[] = [];
    const result = await this.#commits.submit({
      subject: 'outbox',
      isReady: () => outbox.isReady(''),
      load: () => outbox.load(''),
      run: () => {
        const step = run();
        changed = step.changed;
        const propose = (): void => {
          for (const item of step.changed) outbox.propose(item.key, item);
        };
        return { result: step.result, propose: step.changed.length === 0 ? null : propose };
      },
    });
    // As saved, in whatever order those who waited for the same flush are told.
    this.#index?.put(changed.flatMap(({ key }) => outbox.records.get(key) ?? []));
    return result;
  }

  async #indexed(): Promise<OutboxIndex> {
    await this.#table.load('');
    if (this.#index === null) {
      this.#index = new OutboxIndex();
      this.#index.put(this.#table.records.values());
    }
    return this.#index;
  }

  #found(index: OutboxIndex, keys: readonly string[]): readonly OutboxItem[] {
    const found: OutboxItem[] = [];
    for (const key of keys) {
      const item = this.#table.records.get(key);
      if (item === undefined) index.forget(key);
      else found.push(item);
    }
    return found;
  }

  async list(): Promise<readonly OutboxItem[]> {
    await this.#table.load('');
    return [...this.#table.records.values()].sort(oldestFirst);
  }

  async ofQuery({ people, leads, groups, since }: OutboxQuery): Promise<readonly OutboxItem[]> {
    const index = await this.#indexed();
    const keys = new Set([...index.to([...people, ...groups], since), ...index.toldFor(leads, since)]);
    const found = this.#found(index, [...keys]);
    return found.filter((item) => isPending(item) || item.dueAt >= since || (item.sentAt ?? '') >= since);
  }

  async count(): Promise<OutboxCounts> {
    const index = await this.#indexed();
    const counts = { planned: 0, sending: 0, parked: 0 };
    for (const { state } of this.#found(index, [...index.pending(), ...index.parked()]))
      if (state in counts) counts[state as keyof OutboxCounts] += 1;
    return counts;
  }

  async pending(): Promise<readonly OutboxItem[]> {
    const index = await this.#indexed();
    return this.#found(index, index.pending());
  }
}
