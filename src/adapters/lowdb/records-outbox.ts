import type { Instant } from '../../core/calendar/day.js';
import type { OutboxItem } from '../../core/nudges/outbox-item.js';
import type { OutboxQuery } from '../../ports/store.js';
import type { Commits } from './commits.js';
import { OutboxClaims } from './outbox-claims.js';
import type { Table } from './table.js';

/** The outbox verbs of the store. */
export class RecordsOutbox {
  readonly #table: Table<OutboxItem>;
  readonly #commits: Commits;
  readonly #claims = new OutboxClaims();

  constructor(table: Table<OutboxItem>, commits: Commits) {
    this.#table = table;
    this.#commits = commits;
  }

  enqueue(items: readonly OutboxItem[]): Promise<readonly OutboxItem[]> {
    return this.#submit(() => {
      const put = new Map<string, OutboxItem>();
      for (const item of items) {
        if (!put.has(item.key) && this.#table.latest(item.key) === null) put.set(item.key, item);
      }
      return { result: [...put.values()], changed: [...put.values()] };
    });
  }

  async claim(key: string, now: Instant, seconds: number): Promise<OutboxItem | null> {
    await this.#table.load('');
    return this.#claims.claim(this.#table.records.get(key) ?? null, now, seconds);
  }

  release(key: string): Promise<void> {
    this.#claims.release(key);
    return Promise.resolve();
  }

  async change(key: string, change: (item: OutboxItem) => OutboxItem): Promise<void> {
    await this.#submit(() => {
      const before = this.#table.latest(key);
      const after = before === null ? null : change(before);
      if (before === null || after === null || after === before) return { result: undefined, changed: [] };
      // Its key and its day say where it is kept, so they stay.
      return { result: undefined, changed: [{ ...after, key, dueAt: before.dueAt }] };
    });
    this.#claims.release(key);
  }

  #submit<Result>(run: () => { readonly result: Result; readonly changed: readonly OutboxItem[] }): Promise<Result> {
    const outbox = this.#table;
    return this.#commits.submit({
      subject: 'outbox',
      isReady: () => outbox.isReady(''),
      load: () => outbox.load(''),
      run: () => {
        const { result, changed } = run();
        const propose = (): void => {
          for (const item of changed) outbox.propose(item.key, item);
        };
        return { result, propose: changed.length === 0 ? null : propose };
      },
    });
  }

  async list(): Promise<readonly OutboxItem[]> {
    await this.#table.load('');
    const items = [...this.#table.records.values()];
    return items.sort((one, other) => (one.dueAt < other.dueAt ? -1 : one.dueAt > other.dueAt ? 1 : 0));
  }

  async ofQuery({ people, groups, since }: OutboxQuery): Promise<readonly OutboxItem[]> {
    const [someone, some] = [new Set(people), new Set(groups)];
    return (await this.list()).filter(({ subject, state, dueAt, sentAt }) => {
      const isAsked = subject.kind === 'digest' ? someone.has(subject.person) : some.has(subject.group);
      return isAsked && (state === 'waiting' || dueAt >= since || (sentAt ?? '') >= since);
    });
  }

  async waiting(now: Instant): Promise<readonly OutboxItem[]> {
    return (await this.list()).filter(
      (item) => item.state === 'waiting' && (item.notBefore === null || item.notBefore <= now),
    );
  }
}
