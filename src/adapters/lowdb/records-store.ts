import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '../../model/calendar/day.js';
import type { Group, GroupId } from '../../model/group.js';
import { defaultPoliciesAlike, defaultPoliciesIn, type DefaultPolicy } from '../../model/default-policy.js';
import { peopleIn } from '../../model/members.js';
import { type Person, plansAlike } from '../../model/person.js';
import type { PersonId } from '../../model/lead.js';
import type { Change, Needs, Store } from '../../ports/store.js';
import { StoreError } from '../../ports/store-error.js';
import type { Stores } from '../../ports/stores.js';
import { ClosedActions } from './closed-actions.js';
import * as kinds from './files/kinds.js';
import { PlanningTimes } from './planning-times.js';
import { RecordsGroups } from './records-groups.js';
import { RecordsOutbox } from './records-outbox.js';
import { type Files, Table } from './files/table.js';

/** What a store is built on: its files and, where others may have them too, the check and release of the folder. */
export interface Medium {
  readonly files: Files;
  /** Resolves when a change could be written now; rejects with a `StoreError`. */
  readonly check?: () => Promise<void>;
  readonly release?: () => Promise<void>;
  /** Removes earlier states in the folder that say what is erased. */
  readonly removeEarlier?: Store['removeEarlier'];
}

const tablesIn = (files: Files) => ({
  groups: new Table(kinds.groupKind, files),
  people: new Table(kinds.personKind, files),
  outbox: new Table(kinds.outboxKind, files),
  conversations: new Table(kinds.conversationKind, files),
  reviews: new Table(kinds.reviewKind, files),
  disposals: new Table(kinds.disposalKind, files),
});

/** The store's verbs over files of records. One store holds those of every tenant. */
export class RecordsStore implements Store, Stores {
  readonly tenant = '';
  readonly #medium: Medium;
  readonly #tables: ReturnType<typeof tablesIn>;
  readonly #closed: ClosedActions;
  readonly #groups: RecordsGroups;
  readonly #outbox: RecordsOutbox;
  readonly #planning = new PlanningTimes();
  /** Everyone's default policy; null when one may have changed since. */
  #policies: ReadonlyMap<PersonId, DefaultPolicy> | null = null;
  #tidiedOn: string | null = null;
  readonly #running = new Set<Promise<unknown>>();
  #closing: Promise<void> | null = null;

  constructor(medium: Medium) {
    this.#medium = medium;
    this.#tables = tablesIn(medium.files);
    this.#closed = new ClosedActions(medium.files);
    this.#groups = new RecordsGroups(this.#tables.groups, this.#closed);
    this.#outbox = new RecordsOutbox(this.#tables.outbox);
  }

  of = (): Store => this;
  all = (): Promise<readonly Store[]> => Promise.resolve([this]);
  check = async (): Promise<void> => this.#medium.check?.();
  placeOf = kinds.fileOfPlace;

  findGroup = (id: GroupId, needs: Needs = []): Promise<Group | null> => this.#groups.find(id, needs);
  findForPlanning = (id: GroupId): Promise<Group | null> => this.findGroup(id);
  listGroups = (): Promise<readonly Group[]> => this.#tables.groups.all();
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
      // This group also decides when the bot may write to its members in their other groups.
      if (seen.homeOf.length > 0) this.#policies = null;
      const people = new Set(seen.homeOf);
      for (const group of people.size === 0 ? [] : this.#tables.groups.read())
        if (peopleIn(group).some((id) => people.has(id))) this.#planning.changed(group.id);
    }
  }

  findPerson = (id: PersonId): Promise<Person | null> => this.#tables.people.find(id);
  listPeople = (): Promise<readonly Person[]> => this.#tables.people.all();

  async changePerson<Result>(
    id: PersonId,
    change: (person: Person | null) => Change<Person | null, Result>,
  ): Promise<Result> {
    const seen = { isReplanned: false };
    const result = await this.#write(() =>
      this.#tables.people.change(id, (before) => {
        const outcome = change(before);
        seen.isReplanned = outcome.record !== null && !plansAlike(before, outcome.record);
        return outcome;
      }),
    );
    // A person's own preferences affect when their groups next have something due.
    if (seen.isReplanned) for (const group of await this.groupsOf(id)) this.#planning.changed(group.id);
    return result;
  }

  async peopleOf(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Person>> {
    const found = new Map<PersonId, Person>();
    for (const id of people) {
      const person = await this.#tables.people.find(id);
      if (person !== null) found.set(id, person);
    }
    return found;
  }

  async defaultPoliciesOf(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, DefaultPolicy>> {
    const policies = (this.#policies ??= defaultPoliciesIn(await this.listGroups()));
    const found = people.map((id) => [id, policies.get(id)] as const);
    return new Map(found.flatMap(([id, policy]) => (policy === undefined ? [] : [[id, policy]])));
  }

  findReview: Store['findReview'] = (id) => this.#tables.reviews.find(id);
  listReviews: Store['listReviews'] = () => this.#tables.reviews.all();

  changeReview: Store['changeReview'] = (id, change) => this.#write(() => this.#tables.reviews.change(id, change));
  listDisposals: Store['listDisposals'] = () => this.#tables.disposals.all();
  changeDisposal: Store['changeDisposal'] = (id, change) =>
    this.#write(() => this.#tables.disposals.change(id, change));

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

  listConversations: Store['listConversations'] = () => this.#tables.conversations.all();

  async findConversation(key: string): Promise<unknown> {
    return (await this.#tables.conversations.find(key))?.reference ?? null;
  }

  async saveConversation(key: string, reference: unknown): Promise<void> {
    // A copy, so that what the caller changes later changes nothing here.
    const copy: unknown = JSON.parse(JSON.stringify(reference ?? null));
    await this.#write(() =>
      this.#tables.conversations.change(key, (before) => {
        const isSame = before !== null && isDeepStrictEqual(before.reference, copy);
        return { record: isSame ? before : { key, reference: copy }, result: undefined };
      }),
    );
  }

  async removeConversation(key: string): Promise<void> {
    await this.#write(() => this.#tables.conversations.change(key, () => ({ record: null, result: undefined })));
  }

  removeEarlier: Store['removeEarlier'] = (isErased, group) =>
    this.#write(async () => {
      await this.#groups.removeEarlier(group);
      await this.#medium.removeEarlier?.(isErased, group);
    });

  /** Runs `tidy`, unless it has run on this day. */
  async tidyDaily(now: Instant): Promise<void> {
    if (this.#tidiedOn === now.slice(0, 10)) return;
    await this.tidy(now);
    this.#tidiedOn = now.slice(0, 10);
  }

  /** Moves actions closed for long to files of their own, and removes outbox items that need not be kept any longer. */
  async tidy(now: Instant): Promise<void> {
    await this.#write(async () => {
      await this.#groups.moveClosed(now);
      await this.#outbox.removeOutdated();
    });
  }

  async damaged(): Promise<readonly string[]> {
    const found: string[] = [];
    for (const table of Object.values(this.#tables)) found.push(...(await table.damaged()));
    return [...found, ...(await this.#closed.damaged())];
  }

  /** Forgets everything read, for when another process may have written since. */
  forget(): void {
    for (const table of Object.values(this.#tables)) table.forget();
    this.#outbox.forget();
    this.#policies = null;
  }

  /** Runs work that writes; rejects with `unusable` when the store has been closed. */
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
