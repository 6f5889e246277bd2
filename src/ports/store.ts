import type { Instant } from '../model/calendar/day.js';
import type { Group, GroupId } from '../model/group.js';
import type { Person } from '../model/person.js';
import type { PersonId } from '../model/lead.js';
import type { OutboxItem } from '../model/outbox-item.js';
import type { Disposal } from '../model/disposal.js';
import type { RecordPlace } from '../model/record-place.js';
import type { Review } from '../model/review.js';
import type { DefaultPolicy } from '../model/default-policy.js';

/** A changed record, and the result for the caller. Returning the same record writes nothing. */
export interface Change<Record_, Result> {
  readonly record: Record_;
  readonly result: Result;
}

/** Actions to load even if they were closed long ago: those with these references, or all. */
export type Needs = readonly string[] | 'all';

/** A group due for planning; `revision` identifies the state it was in. */
export interface GroupToPlan {
  readonly id: GroupId;
  readonly revision: string;
}

/** The result of a planning run. */
export interface PlanningRun {
  /** The items that it adds to the outbox. */
  readonly items: readonly OutboxItem[];
  /** The keys of planned items whose time has passed. */
  readonly expired: readonly string[];
  /** The groups it planned, each with when something may next fall due; null for never. */
  readonly groups: readonly (GroupToPlan & { readonly next: Instant | null })[];
}

/** Selects outbox items that match any of these and were due or sent since a moment, or still wait. */
export interface OutboxQuery {
  /** Items to these people. */
  readonly people: readonly PersonId[];
  /** Items to somebody who stands in for these leads. */
  readonly leads: readonly PersonId[];
  /** Items to the chats of these groups. */
  readonly groups: readonly GroupId[];
  readonly since: Instant;
}

/** Which items a worker claims, and for how long. */
export interface Claim {
  readonly now: Instant;
  /** The most items to claim. */
  readonly limit: number;
  /** How long the lease lasts. */
  readonly seconds: number;
  /** People and groups to whom nothing may be sent now. */
  readonly except?: ReadonlySet<string>;
}

/** A claimed item; each claim counts as a try, so the number of tries tells claims apart. */
export type ClaimedTry = Pick<OutboxItem, 'key' | 'attempts'>;

/** How many items of an outbox are planned, being sent, and given up. */
export interface OutboxCounts {
  readonly planned: number;
  readonly sending: number;
  readonly parked: number;
}

/**
 * Keeps the groups, people and outbox of a tenant. A change's promise resolves only once the change is durable, so that
 * no answer reports what a crash could lose. Changes to one record run one after another; a failed change leaves the
 * record as it was. Records are never mutated. If several instances share the medium, a change runs again when another
 * instance was first, so it must depend only on the record that it is given.
 *
 * Rejects with a `StoreError`.
 */
export interface Store {
  /** The tenant of these records; empty if one store holds every tenant's. */
  readonly tenant: string;
  /**
   * The group, or null if there is none. It may lack actions that were closed long ago, unless `needs` asks for them,
   * so that closed actions cost nothing.
   */
  findGroup(id: GroupId, needs?: Needs): Promise<Group | null>;
  /** The group without what `groupForPlanning` leaves out, so that closed actions cost a planning run nothing. */
  findForPlanning(id: GroupId, now: Instant): Promise<Group | null>;
  /** Every readable group, as `findGroup` returns it; leaves out damaged ones. For rare use. */
  listGroups(): Promise<readonly Group[]>;
  /** The ids of the groups that `listGroups` would return, to go through them one at a time. */
  groupIds(): Promise<readonly GroupId[]>;
  /** The groups that a person is a member of, or leads something in as an outsider, as `findGroup` returns them. */
  groupsOf(person: PersonId): Promise<readonly Group[]>;
  /** The prefixes of the tenant's other groups. */
  prefixesOfOthers(group: Pick<Group, 'id' | 'tenant'>): Promise<ReadonlySet<string>>;
  /**
   * Changes one group in a single durable step. `change` gets what `findGroup` returns, null for a new group. Actions
   * that it did not get stay as they are.
   */
  changeGroup<Result>(
    id: GroupId,
    change: (group: Group | null) => Change<Group | null, Result>,
    needs?: Needs,
  ): Promise<Result>;
  findPerson(id: PersonId): Promise<Person | null>;
  listPeople(): Promise<readonly Person[]>;
  changePerson<Result>(id: PersonId, change: (person: Person | null) => Change<Person | null, Result>): Promise<Result>;
  /** The records of these people; leaves out people without one. */
  peopleOf(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Person>>;
  /** The policy of each person's oldest group, among those of `groupsOf`; leaves out people without a group. */
  defaultPoliciesOf(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, DefaultPolicy>>;
  /** The review, or null if there is none or it is no longer kept. */
  findReview(id: string): Promise<Review | null>;
  /** Changes one review; only a group's latest few are kept, for a month. */
  changeReview<Result>(id: string, change: (review: Review | null) => Change<Review | null, Result>): Promise<Result>;
  /** Every kept review. */
  listReviews(): Promise<readonly Review[]>;

  /** The groups in which something may be due: changed since they were planned, or whose next moment has come. */
  groupsToPlan(now: Instant): Promise<readonly GroupToPlan[]>;
  /**
   * The first moment after `now` at which a group must be planned again or an item may be tried; null if there is none.
   */
  nextPlanning(now: Instant): Promise<Instant | null>;
  /**
   * Saves the result of a planning run in one durable step and returns the items added. A group that has changed since
   * stays due.
   */
  savePlan(run: PlanningRun): Promise<readonly OutboxItem[]>;
  /** Adds items to the outbox and returns those added; skips an item whose key is there already, sent or not. */
  enqueue(items: readonly OutboxItem[]): Promise<readonly OutboxItem[]>;
  /** Every item whose key is still remembered, oldest first. */
  listOutbox(): Promise<readonly OutboxItem[]>;
  /** The items that match, each once. */
  outboxOf(query: OutboxQuery): Promise<readonly OutboxItem[]>;
  /** Counts without reading sent items. */
  countOutbox(): Promise<OutboxCounts>;
  /**
   * Claims items, oldest first, that are planned and may be tried now, or whose lease has run out. Marks each as
   * sending and counts a try. No other instance gets them while the lease lasts. Recording the result, or
   * `releaseItem`, ends the claim. Durable before it resolves, so that a crash does not hide what was being sent.
   */
  claimWaiting(claim: Claim): Promise<readonly OutboxItem[]>;
  /** Extends this try's claim to `seconds` from now; does nothing if another try has the item, or nobody does. */
  renewClaim(item: ClaimedTry, seconds: number): Promise<void>;
  /** Gives back an item that was not tried; does nothing if another try has it, or nobody does. */
  releaseItem(item: ClaimedTry): Promise<void>;
  /** Records the result of sending an item. */
  changeOutbox(key: string, change: (item: OutboxItem) => OutboxItem): Promise<void>;

  /** The edge's data about a conversation, opaque here; null if there is none. */
  findConversation(key: string): Promise<unknown>;
  /** Saves it; saving the same value again writes nothing. */
  saveConversation(key: string, reference: unknown): Promise<void>;
  /** All data about conversations, with their keys. */
  listConversations(): Promise<readonly { readonly key: string; readonly reference: unknown }[]>;
  /** Forgets a conversation. */
  removeConversation(key: string): Promise<void>;

  /**
   * Replaces each item by the result of `rewrite`, and removes it for null; claims stay. Returns how many items
   * changed.
   */
  rewriteOutbox(rewrite: (item: OutboxItem) => OutboxItem | null): Promise<number>;
  /**
   * Removes earlier states that the medium still holds, such as versions before the last change, where `isErased` is
   * true of a record, or of the text of a file that is not in the present format. Current records stay. With a group:
   * only that group's, and what an earlier release wrote.
   */
  removeEarlier(isErased: (record: unknown) => boolean, group?: GroupId): Promise<void>;
  /** The groups that may have actions closed for longer than they are kept, at `now`. */
  groupsPastRetention(now: Instant): Promise<readonly GroupId[]>;
  /** Changes an entry in the log of disposals. */
  changeDisposal<Result>(
    id: string,
    change: (entry: Disposal | null) => Change<Disposal | null, Result>,
  ): Promise<Result>;
  /** The log of disposals. */
  listDisposals(): Promise<readonly Disposal[]>;

  /** Where people find a record in the medium: a file's name below the folder, or a table's. */
  placeOf(place: RecordPlace): string;
}
