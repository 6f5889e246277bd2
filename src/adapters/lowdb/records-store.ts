import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '../../core/calendar/day.js';
import type { Group, GroupId } from '../../core/groups/group.js';
import { homesAlike, homesIn } from '../../core/groups/homes.js';
import { isMember } from '../../core/groups/members.js';
import { type Person, plansAlike } from '../../core/groups/person.js';
import type { PersonId } from '../../core/leads/lead.js';
import type { OutboxItem } from '../../core/nudges/outbox-item.js';
import type { Home } from '../../core/nudges/person-terms.js';
import type { Review } from '../../core/reviews/review.js';
import type { Change, Store } from '../../ports/store.js';
import type { Stores } from '../../ports/stores.js';
import type { Commits } from './commits.js';
import { GroupPrefixes } from './group-prefixes.js';
import { LookTimes } from './look-times.js';
import { RecordsOutbox } from './records-outbox.js';
import type { Conversation } from '../../records/record-schemas.js';
import type { Table } from './table.js';

export interface Tables {
  readonly groups: Table<Group>;
  readonly people: Table<Person>;
  readonly outbox: Table<OutboxItem>;
  readonly conversations: Table<Conversation>;
  readonly reviews: Table<Review>;
}

/** The store's verbs over tables of records, those of every tenant together: it is the store of each and of all. */
export class RecordsStore implements Store, Stores {
  readonly tenant = '';
  readonly #tables: Tables;
  readonly #commits: Commits;
  readonly #release: () => Promise<void>;
  readonly #prefixes: GroupPrefixes;
  readonly #outbox: RecordsOutbox;
  readonly #looks = new LookTimes();
  /** Everyone's home; null until somebody's is asked for since one may have changed. */
  #homes: ReadonlyMap<PersonId, Home> | null = null;
  #closing: Promise<void> | null = null;

  /** `release` finishes what is being written and lets go of the medium. */
  constructor(tables: Tables, commits: Commits, release: () => Promise<void>) {
    this.#tables = tables;
    this.#commits = commits;
    this.#release = release;
    this.#prefixes = new GroupPrefixes(tables.groups);
    this.#outbox = new RecordsOutbox(tables.outbox, commits);
  }

  of = (): Store => this;
  all = (): Promise<readonly Store[]> => Promise.resolve([this]);
  check = (): Promise<void> => Promise.resolve();

  findGroup = (id: GroupId): Promise<Group | null> => find(this.#tables.groups, id);
  /** They are all in memory. */
  findLookedAt = (id: GroupId): Promise<Group | null> => this.findGroup(id);
  findPerson = (id: PersonId): Promise<Person | null> => find(this.#tables.people, id);
  findReview = (id: string): Promise<Review | null> => find(this.#tables.reviews, id);

  async listGroups(): Promise<readonly Group[]> {
    await this.#tables.groups.loadAll();
    return [...this.#tables.groups.records.values()];
  }

  async groupIds(): Promise<readonly GroupId[]> {
    await this.#tables.groups.loadAll();
    return [...this.#tables.groups.records.keys()];
  }

  async listPeople(): Promise<readonly Person[]> {
    await this.#tables.people.load('');
    return [...this.#tables.people.records.values()];
  }

  async groupsOf(person: PersonId): Promise<readonly Group[]> {
    return (await this.listGroups()).filter((group) => isMember(group, person));
  }

  async prefixesBeside(group: Pick<Group, 'id' | 'tenant'>): Promise<ReadonlySet<string>> {
    await this.#tables.groups.loadAll();
    return this.#prefixes.beside(group);
  }

  async changeGroup<Result>(
    id: GroupId,
    change: (group: Group | null) => Change<Group | null, Result>,
  ): Promise<Result> {
    const reserved: Group[] = [];
    const seen: { isChanged: boolean; homeOf: readonly PersonId[] } = { isChanged: false, homeOf: [] };
    try {
      return await this.#change(this.#tables.groups, id, (before) => {
        const outcome = change(before);
        seen.isChanged = outcome.record !== before;
        const isHomeAlike = homesAlike(before, outcome.record);
        if (!isHomeAlike) seen.homeOf = [before, outcome.record].flatMap((one) => one?.members.map((m) => m.id) ?? []);
        if (outcome.record !== null && outcome.record.prefix !== before?.prefix) {
          this.#prefixes.reserve(outcome.record);
          reserved.push(outcome.record);
        }
        return outcome;
      });
    } finally {
      if (seen.isChanged) this.#looks.changed(id);
      // It says in their other groups as well when its members may be written to.
      if (seen.homeOf.length > 0) this.#homes = null;
      const people = new Set(seen.homeOf);
      for (const group of people.size === 0 ? [] : this.#tables.groups.records.values())
        if (group.members.some((member) => people.has(member.id))) this.#looks.changed(group.id);
      for (const group of reserved) this.#prefixes.settle(group);
    }
  }

  async peopleOf(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Person>> {
    await this.#tables.people.load('');
    return picked(this.#tables.people.records, people);
  }

  async homesOf(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Home>> {
    if (this.#homes === null) {
      await this.#tables.groups.loadAll();
      this.#homes = homesIn(this.#tables.groups.records.values());
    }
    return picked(this.#homes, people);
  }

  async listReviews(): Promise<readonly Review[]> {
    await this.#tables.reviews.loadAll();
    return [...this.#tables.reviews.records.values()];
  }

  groupsToLookAt: Store['groupsToLookAt'] = async (now) => this.#looks.due(await this.groupIds(), now);

  async nextLook(now: Instant): Promise<Instant | null> {
    const tries = (await this.#outbox.pending()).flatMap(({ state, notBefore }) =>
      state === 'planned' && notBefore !== null && notBefore > now ? [notBefore] : [],
    );
    return [...tries, this.#looks.after(now)].filter((moment) => moment !== null).sort()[0] ?? null;
  }

  keepLook: Store['keepLook'] = async ({ items, over, looked }) => {
    const put = items.length + over.length === 0 ? [] : await this.#outbox.enqueue(items, over);
    this.#looks.keep(looked);
    return put;
  };

  enqueue: Store['enqueue'] = (items) => this.#outbox.enqueue(items);
  listOutbox: Store['listOutbox'] = () => this.#outbox.list();
  outboxOf: Store['outboxOf'] = (query) => this.#outbox.ofQuery(query);
  countOutbox: Store['countOutbox'] = () => this.#outbox.count();
  claimWaiting: Store['claimWaiting'] = (claim) => this.#outbox.claimWaiting(claim);
  renewClaim: Store['renewClaim'] = (item, seconds) => this.#outbox.renew(item, seconds);
  releaseItem: Store['releaseItem'] = (item) => this.#outbox.release(item);
  changeOutbox: Store['changeOutbox'] = (key, change) => this.#outbox.change(key, change);

  async changePerson<Result>(
    id: PersonId,
    change: (person: Person | null) => Change<Person | null, Result>,
  ): Promise<Result> {
    const seen = { isReplanned: false };
    const result = await this.#change(this.#tables.people, id, (before) => {
      const outcome = change(before);
      seen.isReplanned = outcome.record !== null && !plansAlike(before, outcome.record);
      return outcome;
    });
    // What they settled for themselves says when their groups next have something due.
    if (seen.isReplanned) for (const group of await this.groupsOf(id)) this.#looks.changed(group.id);
    return result;
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

  async listConversations(): Promise<readonly Conversation[]> {
    await this.#tables.conversations.load('');
    return [...this.#tables.conversations.records.values()];
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

function picked<Kept>(all: ReadonlyMap<string, Kept>, keys: readonly string[]): ReadonlyMap<string, Kept> {
  const found = new Map<string, Kept>();
  for (const key of keys) {
    const kept = all.get(key);
    if (kept !== undefined) found.set(key, kept);
  }
  return found;
}

async function find<Kept extends object>(table: Table<Kept>, key: string): Promise<Kept | null> {
  if (!table.isReady(key)) await table.load(key);
  return table.records.get(key) ?? null;
}
