import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '../../model/calendar/day.js';
import type { Group, GroupId } from '../../model/group.js';
import { defaultPoliciesAlike } from '../../model/default-policy.js';
import { peopleIn } from '../../model/members.js';
import { type Person, plansAlike } from '../../model/person.js';
import type { PersonId } from '../../model/lead.js';
import type { Disposal } from '../../model/disposal.js';
import type { Review } from '../../model/review.js';
import type { Change, Needs, Store } from '../../ports/store.js';
import { StoreError } from '../../ports/store-error.js';
import type { Stores } from '../../ports/stores.js';
import type { Conversation } from '../../model/conversation.js';
import { ClosedActions } from './closed-actions.js';
import { conversationKind, disposalKind, groupKind, outboxKind, personKind, reviewKind } from './files/kinds.js';
import { KnownHomes } from './known-homes.js';
import { PlanningTimes } from './planning-times.js';
import { fileOfPlace } from './record-places.js';
import { RecordsGroups } from './records-groups.js';
import { RecordsOutbox } from './records-outbox.js';
import { type Files, Table } from './files/table.js';

/** What a store stands on: its files and, where others may have them as well, what tells and ends that. */
export interface Medium {
  readonly files: Files;
  /** Resolves when a change could be written now; refuses with a `StoreError`. */
  readonly check?: () => Promise<void>;
  readonly release?: () => Promise<void>;
  /** Removes earlier states that the folder keeps as well and that say what is erased. */
  readonly removeEarlier?: Store['removeEarlier'];
}

/** The store's verbs over files of records, those of every tenant together: it is the store of each and of all. */
export class RecordsStore implements Store, Stores {
  readonly tenant = '';
  readonly #medium: Medium;
  readonly #people: Table<Person>;
  readonly #conversations: Table<Conversation>;
  readonly #reviews: Table<Review>;
  readonly #disposals: Table<Disposal>;
  readonly #tables: readonly Pick<Table<never>, 'damaged' | 'forget'>[];
  readonly #groups: RecordsGroups;
  readonly #closed: ClosedActions;
  readonly #outbox: RecordsOutbox;
  readonly #planning = new PlanningTimes();
  readonly #homes = new KnownHomes(() => this.listGroups());
  #tidiedOn: string | null = null;
  readonly #running = new Set<Promise<unknown>>();
  #closing: Promise<void> | null = null;

  constructor(medium: Medium) {
    const { files } = medium;
    this.#medium = medium;
    this.#people = new Table(personKind, files);
    this.#conversations = new Table(conversationKind, files);
    this.#reviews = new Table(reviewKind, files);
    this.#disposals = new Table(disposalKind, files);
    const groups = new Table(groupKind, files);
    const closed = new ClosedActions(files);
    const outbox = new Table(outboxKind, files);
    this.#tables = [groups, this.#people, outbox, this.#conversations, this.#reviews, this.#disposals];
    this.#closed = closed;
    this.#groups = new RecordsGroups(groups, closed);
    this.#outbox = new RecordsOutbox(outbox);
  }

  of = (): Store => this;
  all = (): Promise<readonly Store[]> => Promise.resolve([this]);
  check = async (): Promise<void> => this.#medium.check?.();
  placeOf = fileOfPlace;

  findGroup = (id: GroupId, needs: Needs = []): Promise<Group | null> => this.#groups.find(id, needs);
  findForPlanning = (id: GroupId): Promise<Group | null> => this.findGroup(id);
  listGroups = (): Promise<readonly Group[]> => this.#groups.list();
  groupIds = async (): Promise<readonly GroupId[]> => (await this.listGroups()).map(({ id }) => id);
  groupsPastRetention: Store['groupsPastRetention'] = (now) => this.#groups.pastRetention(now);
  prefixesOfOthers: Store['prefixesOfOthers'] = (group) => this.#groups.prefixesOfOthers(group);

  async groupsOf(person: PersonId): Promise<readonly Group[]> {
    return (await this.listGroups()).filter((group) => peopleIn(group).includes(person));
  }

  async changeGroup<Result>(
    id: GroupId,
    change: (group: Group | null) => Change<Group | null, Result>,
    needs: Needs = [],
  ): Promise<Result> {
    const seen: { isChanged: boolean; homeOf: readonly PersonId[] } = { isChanged: false, homeOf: [] };
    try {
      const seeing = (before: Group | null): Change<Group | null, Result> => {
        const outcome = change(before);
        seen.isChanged = outcome.record !== before;
        if (!defaultPoliciesAlike(before, outcome.record))
          seen.homeOf = [before, outcome.record].flatMap((one) => (one === null ? [] : peopleIn(one)));
        return outcome;
      };
      return await this.#write(() => this.#groups.change(id, seeing, needs));
    } finally {
      if (seen.isChanged) this.#planning.changed(id);
      // It says in their other groups as well when its members may be written to.
      if (seen.homeOf.length > 0) this.#homes.forget();
      const people = new Set(seen.homeOf);
      for (const group of people.size === 0 ? [] : this.#groups.read())
        if (peopleIn(group).some((id) => people.has(id))) this.#planning.changed(group.id);
    }
  }

  findPerson = (id: PersonId): Promise<Person | null> => this.#people.find(id);
  listPeople = (): Promise<readonly Person[]> => this.#people.all();

  async changePerson<Result>(
    id: PersonId,
    change: (person: Person | null) => Change<Person | null, Result>,
  ): Promise<Result> {
    const seen = { isReplanned: false };
    const result = await this.#change(this.#people, id, (before) => {
      const outcome = change(before);
      seen.isReplanned = outcome.record !== null && !plansAlike(before, outcome.record);
      return outcome;
    });
    // What they settled for themselves says when their groups next have something due.
    if (seen.isReplanned) for (const group of await this.groupsOf(id)) this.#planning.changed(group.id);
    return result;
  }

  async peopleOf(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Person>> {
    const found = new Map<PersonId, Person>();
    for (const id of people) {
      const person = await this.#people.find(id);
      if (person !== null) found.set(id, person);
    }
    return found;
  }

  defaultPoliciesOf: Store['defaultPoliciesOf'] = (people) => this.#homes.of(people);

  findReview = (id: string): Promise<Review | null> => this.#reviews.find(id);
  listReviews = (): Promise<readonly Review[]> => this.#reviews.all();

  changeReview: Store['changeReview'] = (id, change) => this.#change(this.#reviews, id, change);
  listDisposals = (): Promise<readonly Disposal[]> => this.#disposals.all();
  changeDisposal: Store['changeDisposal'] = (id, change) => this.#change(this.#disposals, id, change);

  #change<Kept extends object, Result>(
    table: Table<Kept>,
    key: string,
    change: (record: Kept | null) => Change<Kept | null, Result>,
  ): Promise<Result> {
    return this.#write(() => table.changeRecord(key, change));
  }

  groupsToPlan: Store['groupsToPlan'] = async (now) => this.#planning.due(await this.groupIds(), now);

  async nextPlanning(now: Instant): Promise<Instant | null> {
    const tries = (await this.#outbox.pending()).flatMap(({ state, notBefore }) =>
      state === 'planned' && notBefore !== null && notBefore > now ? [notBefore] : [],
    );
    return [...tries, this.#planning.after(now)].filter((moment) => moment !== null).sort()[0] ?? null;
  }

  savePlan: Store['savePlan'] = async ({ items, expired, groups }) => {
    const put =
      items.length + expired.length === 0 ? [] : await this.#write(() => this.#outbox.enqueue(items, expired));
    this.#planning.keep(groups);
    return put;
  };

  enqueue: Store['enqueue'] = (items) => this.#write(() => this.#outbox.enqueue(items));
  listOutbox: Store['listOutbox'] = () => this.#outbox.list();
  outboxOf: Store['outboxOf'] = (query) => this.#outbox.ofQuery(query);
  countOutbox: Store['countOutbox'] = () => this.#outbox.count();
  claimWaiting: Store['claimWaiting'] = (claim) => this.#write(() => this.#outbox.claimWaiting(claim));
  renewClaim: Store['renewClaim'] = (item, seconds) => this.#outbox.renew(item, seconds);
  releaseItem: Store['releaseItem'] = (item) => this.#write(() => this.#outbox.release(item));
  rewriteOutbox: Store['rewriteOutbox'] = (rewrite) => this.#write(() => this.#outbox.rewrite(rewrite));
  changeOutbox: Store['changeOutbox'] = (key, change) => this.#write(() => this.#outbox.change(key, change));

  listConversations = (): Promise<readonly Conversation[]> => this.#conversations.all();

  async findConversation(key: string): Promise<unknown> {
    return (await this.#conversations.find(key))?.reference ?? null;
  }

  async saveConversation(key: string, reference: unknown): Promise<void> {
    // A copy, so that what the caller does with its own later changes nothing here.
    const copy: unknown = JSON.parse(JSON.stringify(reference ?? null));
    await this.#change(this.#conversations, key, (before) => {
      const isSame = before !== null && isDeepStrictEqual(before.reference, copy);
      return { record: isSame ? before : { key, reference: copy }, result: undefined };
    });
  }

  async removeConversation(key: string): Promise<void> {
    await this.#change(this.#conversations, key, () => ({ record: null, result: undefined }));
  }

  removeEarlier: Store['removeEarlier'] = (isErased, group) =>
    this.#write(async () => {
      await this.#groups.removeEarlier(group);
      await this.#medium.removeEarlier?.(isErased, group);
    });

  /** `tidy`, unless it was done on this day. */
  async tidyDaily(now: Instant): Promise<void> {
    if (this.#tidiedOn === now.slice(0, 10)) return;
    await this.tidy(now);
    this.#tidiedOn = now.slice(0, 10);
  }

  /** Moves what has been closed for long to files of its own, and removes what need not be kept any longer. */
  async tidy(now: Instant): Promise<void> {
    await this.#write(async () => {
      await this.#groups.moveClosed(now);
      await this.#outbox.removeOutdated();
    });
  }

  async damaged(): Promise<readonly string[]> {
    const found: string[] = [];
    for (const table of this.#tables) found.push(...(await table.damaged()));
    return [...found, ...(await this.#closed.damaged())];
  }

  /** Forgets all that was read, as when another process may have written since. */
  forget(): void {
    for (const table of this.#tables) table.forget();
    this.#outbox.forget();
    this.#homes.forget();
  }

  /** Runs what writes, unless the store has been closed. */
  async #write<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#closing !== null) throw new StoreError('unusable', 'The store has been closed.');
    const own = work();
    this.#running.add(own);
    try {
      return await own;
    } finally {
      this.#running.delete(own);
    }
  }

  close(): Promise<void> {
    return (this.#closing ??= Promise.allSettled([...this.#running]).then(() => this.#medium.release?.()));
  }
}
