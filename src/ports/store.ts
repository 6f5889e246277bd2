import type { Instant } from '../model/calendar/day.js';
import type { Group, GroupId } from '../model/group.js';
import type { Person } from '../model/person.js';
import type { PersonId } from '../model/lead.js';
import type { OutboxItem } from '../model/outbox-item.js';
import type { Disposal } from '../model/disposal.js';
import type { RecordPlace } from '../model/record-place.js';
import type { Review } from '../model/review.js';
import type { DefaultPolicy } from '../model/default-policy.js';

/** What a change makes of a record, and the result for its caller. Returning the same record writes nothing. */
export interface Change<Record_, Result> {
  readonly record: Record_;
  readonly result: Result;
}

/** Actions that are needed even when they have been closed for long: those of these references, or every one. */
export type Needs = readonly string[] | 'all';

/** A group that a planning run is to go through; `revision` tells the state it was in from later ones. */
export interface GroupToPlan {
  readonly id: GroupId;
  readonly revision: string;
}

/** What a planning run came to. */
export interface PlanningRun {
  /** What it puts into the outbox. */
  readonly items: readonly OutboxItem[];
  /** The keys of planned items whose time is over. */
  readonly expired: readonly string[];
  /** The groups it went through, each with when it may next have something due; null for never. */
  readonly groups: readonly (GroupToPlan & { readonly next: Instant | null })[];
}

/** Which outbox items are asked for: any of these, due or sent since a moment, or still waiting. */
export interface OutboxQuery {
  /** Those to these people. */
  readonly people: readonly PersonId[];
  /** Those that tell somebody else what these leads have before them. */
  readonly leads: readonly PersonId[];
  /** Those to the chats of these groups. */
  readonly groups: readonly GroupId[];
  readonly since: Instant;
}

/** Which items a worker claims, and for how long. */
export interface Claim {
  readonly now: Instant;
  /** So many at most. */
  readonly limit: number;
  /** Seconds of the lease. */
  readonly seconds: number;
  /** People and groups to whom nothing may go just now. */
  readonly except?: ReadonlySet<string>;
}

/** A claimed item; every claim counts as a try, so that their number tells one claim from the next. */
export type ClaimedTry = Pick<OutboxItem, 'key' | 'attempts'>;

/** How many items of an outbox are to be sent, are with a sender, and were given up. */
export interface OutboxCounts {
  readonly planned: number;
  readonly sending: number;
  readonly parked: number;
}

/**
 * Where the groups, people and outbox of a tenant are kept. Every promise of a change resolves only once the change is
 * durable, so that an answer never speaks of what a crash could lose. Changes to one record run one after another; a
 * change that fails leaves the record as it was. Records are never mutated. Where several instances share the medium a
 * change runs again when another instance was first, so that it must depend on nothing but the record it is given.
 *
 * Refuses with a `StoreError`.
 */
export interface Store {
  /** Whose records these are; empty where one store holds those of every tenant. */
  readonly tenant: string;
  /**
   * The group, or null when there is none. It may lack actions that have been closed for long, so that what was closed
   * costs nothing, but for those that are asked for.
   */
  findGroup(id: GroupId, needs?: Needs): Promise<Group | null>;
  /** The group as a planning run at `now` needs it: without what `groupForPlanning` leaves out, so that closed actions cost nothing. */
  findForPlanning(id: GroupId, now: Instant): Promise<Group | null>;
  /** Every group that can be read, as `findGroup` gives it; damaged ones are left out. For what is done seldom. */
  listGroups(): Promise<readonly Group[]>;
  /** The ids of the groups that `listGroups` would give, for going through them one at a time. */
  groupIds(): Promise<readonly GroupId[]>;
  /** The groups that a person is a member of, or leads something in as an outsider, as `findGroup` gives them. */
  groupsOf(person: PersonId): Promise<readonly Group[]>;
  /** The prefixes of the other groups of this group's tenant. */
  prefixesOfOthers(group: Pick<Group, 'id' | 'tenant'>): Promise<ReadonlySet<string>>;
  /**
   * Changes one group in a single durable step; `change` gets what `findGroup` gives, null for a group that is not there
   * yet. An action that it was not given stays as it is.
   */
  changeGroup<Result>(
    id: GroupId,
    change: (group: Group | null) => Change<Group | null, Result>,
    needs?: Needs,
  ): Promise<Result>;
  findPerson(id: PersonId): Promise<Person | null>;
  listPeople(): Promise<readonly Person[]>;
  changePerson<Result>(id: PersonId, change: (person: Person | null) => Change<Person | null, Result>): Promise<Result>;
  /** What is kept of these people; those of whom nothing is are left out. */
  peopleOf(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Person>>;
  /** Of the oldest group that each of these people has to do with, as for `groupsOf`; people of none are left out. */
  defaultPoliciesOf(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, DefaultPolicy>>;
  /** The review, or null when there is none (any longer). */
  findReview(id: string): Promise<Review | null>;
  /** Changes one review; a group's latest few are kept, for a month. */
  changeReview<Result>(id: string, change: (review: Review | null) => Change<Review | null, Result>): Promise<Result>;
  /** Every review that is kept. */
  listReviews(): Promise<readonly Review[]>;

  /** The groups in which something may have fallen due: changed since they were planned, or whose next moment has come. */
  groupsToPlan(now: Instant): Promise<readonly GroupToPlan[]>;
  /** The first moment after `now` at which a group is to be planned again or an item may be tried; null when there is none. */
  nextPlanning(now: Instant): Promise<Instant | null>;
  /** Keeps what a planning run came to in one durable step, and gives the items put; a group that has changed since stays due. */
  savePlan(run: PlanningRun): Promise<readonly OutboxItem[]>;
  /** Puts items in the outbox; one whose key is there already, sent or not, is passed over. Gives those put. */
  enqueue(items: readonly OutboxItem[]): Promise<readonly OutboxItem[]>;
  /** Every item whose key is still remembered, oldest first. */
  listOutbox(): Promise<readonly OutboxItem[]>;
  /** Each item once. */
  outboxOf(query: OutboxQuery): Promise<readonly OutboxItem[]>;
  /** Counts without going through what was sent. */
  countOutbox(): Promise<OutboxCounts>;
  /**
   * Claims items that are planned and may be tried at this moment, or whose lease has run out, oldest first: marks each as
   * sending, and a try as begun. Nobody else gets them while the lease lasts, in any instance. Recording what became of
   * one, or `releaseItem`, gives it back. Durable before it resolves, so that what was on its way when a process died is
   * known.
   */
  claimWaiting(claim: Claim): Promise<readonly OutboxItem[]>;
  /** Has the claim of this try hold for so many seconds from now; does nothing when it is another's, or was given back. */
  renewClaim(item: ClaimedTry, seconds: number): Promise<void>;
  /** Gives an item back that was not tried after all; does nothing when the claim is another's, or was given back. */
  releaseItem(item: ClaimedTry): Promise<void>;
  /** Records what became of an item. */
  changeOutbox(key: string, change: (item: OutboxItem) => OutboxItem): Promise<void>;

  /** What the outside edge keeps about a conversation, opaque here; null when nothing is. */
  findConversation(key: string): Promise<unknown>;
  /** Keeps it; the same value again writes nothing. */
  saveConversation(key: string, reference: unknown): Promise<void>;
  /** Everything kept of conversations, with its key. */
  listConversations(): Promise<readonly { readonly key: string; readonly reference: unknown }[]>;
  /** Forgets a conversation. */
  removeConversation(key: string): Promise<void>;

  /** Puts what each item becomes in its place, and removes it for null; a claim stays. Gives how many are changed. */
  rewriteOutbox(rewrite: (item: OutboxItem) => OutboxItem | null): Promise<number>;
  /**
   * Removes what the medium still keeps of earlier states, such as versions before the last change, wherever it says
   * what `isErased` knows of a record, or of the text of a file that is none of the present format; what is kept now stays.
   * With a group, of that group alone, and what an earlier release wrote.
   */
  removeEarlier(isErased: (record: unknown) => boolean, group?: GroupId): Promise<void>;
  /** The groups that may have actions which have been closed for longer than they are kept at `now`. */
  groupsPastRetention(now: Instant): Promise<readonly GroupId[]>;
  /** Changes an entry of the log of disposals. */
  changeDisposal<Result>(
    id: string,
    change: (entry: Disposal | null) => Change<Disposal | null, Result>,
  ): Promise<Result>;
  /** The log of disposals. */
  listDisposals(): Promise<readonly Disposal[]>;

  /** Where the medium keeps a record, as people find it there: a file's name below the folder, or a table's. */
  placeOf(place: RecordPlace): string;
}
