import { isDeepStrictEqual } from 'node:util';
import type { Group, GroupId } from '../../core/groups/group.js';
import type { Person } from '../../core/groups/person.js';
import type { PersonId } from '../../core/leads/lead.js';
import type { OutboxItem } from '../../core/nudges/outbox-item.js';
import type { Review } from '../../core/reviews/review.js';
import type { Change, Store } from '../../ports/store.js';
import type { Commits } from './commits.js';
import type { Conversation } from './schemas.js';
import type { Table } from './table.js';

export interface Tables {
  readonly groups: Table<Group>;
  readonly people: Table<Person>;
  readonly outbox: Table<OutboxItem>;
  readonly conversations: Table<Conversation>;
  readonly reviews: Table<Review>;
}

/** The store's verbs over tables of records. */
export class RecordsStore implements Store {
  readonly #tables: Tables;
  readonly #commits: Commits;
  readonly #release: () => Promise<void>;
  #closing: Promise<void> | null = null;

  /** `release` finishes what is being written and lets go of the medium. */
  constructor(tables: Tables, commits: Commits, release: () => Promise<void>) {
    this.#tables = tables;
    this.#commits = commits;
    this.#release = release;
  }

  findGroup = (id: GroupId): Promise<Group | null> => find(this.#tables.groups, id);
  findPerson = (id: PersonId): Promise<Person | null> => find(this.#tables.people, id);
  findReview = (id: string): Promise<Review | null> => find(this.#tables.reviews, id);

  async listGroups(): Promise<readonly Group[]> {
    await this.#tables.groups.loadAll();
    return [...this.#tables.groups.records.values()];
  }

  async listPeople(): Promise<readonly Person[]> {
    await this.#tables.people.load('');
    return [...this.#tables.people.records.values()];
  }

  changeGroup<Result>(id: GroupId, change: (group: Group | null) => Change<Group | null, Result>): Promise<Result> {
    return this.#change(this.#tables.groups, id, change);
  }

  changePerson<Result>(
    id: PersonId,
    change: (person: Person | null) => Change<Person | null, Result>,
  ): Promise<Result> {
    return this.#change(this.#tables.people, id, change);
  }

  changeReview<Result>(id: string, change: (review: Review | null) => Change<Review | null, Result>): Promise<Result> {
    return this.#change(this.#tables.reviews, id, change);
  }

  #change<Kept extends object, Result>(
    table: Table<Kept>,
    key: string,
    change: (record: Kept | null) => Change<Kept | null, Result>,
  ): Promise<Result> {
    return this.#commits.submit({
      subject: `${table.kind.name}/${key}`,
      isReady: () => table.isReady(key),
      load: () => table.load(key),
      run: () => {
        const before = table.latest(key);
        const { record, result } = change(before);
        if (record === before) return { result, propose: null };
        if (record !== null && table.kind.keyOf(record) !== key)
          throw new Error('a change must not give a record another key');
        return {
          result,
          propose: () => {
            table.propose(key, record);
          },
        };
      },
    });
  }

  enqueue(items: readonly OutboxItem[]): Promise<readonly OutboxItem[]> {
    return this.#changeOutbox(() => {
      const put = new Map<string, OutboxItem>();
      for (const item of items) {
        if (!put.has(item.key) && this.#tables.outbox.latest(item.key) === null) put.set(item.key, item);
      }
      return { result: [...put.values()], changed: [...put.values()] };
    });
  }

  changeOutbox(key: string, change: (item: OutboxItem) => OutboxItem): Promise<void> {
    return this.#changeOutbox(() => {
      const before = this.#tables.outbox.latest(key);
      const after = before === null ? null : change(before);
      if (before === null || after === null || after === before) return { result: undefined, changed: [] };
      // Its key and its day say where it is kept, so they stay.
      return { result: undefined, changed: [{ ...after, key, dueAt: before.dueAt }] };
    });
  }

  #changeOutbox<Result>(
    run: () => { readonly result: Result; readonly changed: readonly OutboxItem[] },
  ): Promise<Result> {
    const { outbox } = this.#tables;
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

  async listOutbox(): Promise<readonly OutboxItem[]> {
    await this.#tables.outbox.load('');
    const items = [...this.#tables.outbox.records.values()];
    return items.sort((one, other) => (one.dueAt < other.dueAt ? -1 : one.dueAt > other.dueAt ? 1 : 0));
  }

  async findConversation(key: string): Promise<unknown> {
    return (await find(this.#tables.conversations, key))?.reference ?? null;
  }

  async saveConversation(key: string, reference: unknown): Promise<void> {
    // A copy, so that what the caller does with its own later changes nothing here.
    const copy: unknown = JSON.parse(JSON.stringify(reference ?? null));
    await this.#change(this.#tables.conversations, key, (before) => {
      const isSame = before !== null && isDeepStrictEqual(before.reference, copy);
      return { record: isSame ? before : { key, reference: copy }, result: undefined };
    });
  }

  async damaged(): Promise<readonly string[]> {
    const { groups, people, outbox, conversations, reviews } = this.#tables;
    const names: string[] = [];
    for (const table of [groups, people, outbox, conversations, reviews]) {
      await table.loadAll();
      names.push(...table.damaged.map(([name]) => name));
    }
    return names;
  }

  close(): Promise<void> {
    return (this.#closing ??= this.#commits.close().then(this.#release));
  }
}

async function find<Kept extends object>(table: Table<Kept>, key: string): Promise<Kept | null> {
  if (!table.isReady(key)) await table.load(key);
  return table.records.get(key) ?? null;
}
