import type { Group, GroupId } from '../core/groups/group.js';
import type { Person } from '../core/groups/person.js';
import type { PersonId } from '../core/leads/lead.js';
import type { OutboxItem } from '../core/nudges/outbox-item.js';
import type { Review } from '../core/reviews/review.js';

/** What a change makes of a record, and what it tells whoever asked. Returning the same record writes nothing. */
export interface Change<Record_, Result> {
  readonly record: Record_;
  readonly result: Result;
}

/**
 * Where groups, people and the outbox are kept. Every promise of a change resolves only once the change is on disk,
 * so that an answer never speaks of what a crash could lose. Changes to one record run one after another; a change
 * that fails leaves the record, in memory and on disk, as it was. Records are never mutated.
 *
 * Refuses with a `StoreError` (`adapters` make them): `unreadable` for a damaged record, `not-saved` for a failed write.
 */
export interface Store {
  /** The group, or null when there is none. */
  findGroup(id: GroupId): Promise<Group | null>;
  /** Every group that can be read; damaged ones are left out (they are named by `damaged`). */
  listGroups(): Promise<readonly Group[]>;
  /** Changes one group in a single durable step; `change` gets null for a group that is not there yet. */
  changeGroup<Result>(id: GroupId, change: (group: Group | null) => Change<Group | null, Result>): Promise<Result>;
  findPerson(id: PersonId): Promise<Person | null>;
  listPeople(): Promise<readonly Person[]>;
  changePerson<Result>(id: PersonId, change: (person: Person | null) => Change<Person | null, Result>): Promise<Result>;
  /** The review, or null when there is none (any longer). */
  findReview(id: string): Promise<Review | null>;
  /** Changes one review; a group's latest few are kept, for a month. */
  changeReview<Result>(id: string, change: (review: Review | null) => Change<Review | null, Result>): Promise<Result>;
  /** Puts items in the outbox; one whose key is there already, sent or not, is passed over. Gives those put. */
  enqueue(items: readonly OutboxItem[]): Promise<readonly OutboxItem[]>;
  /** Every item whose key is still remembered, oldest first. */
  listOutbox(): Promise<readonly OutboxItem[]>;
  /** Records what became of an item. */
  changeOutbox(key: string, change: (item: OutboxItem) => OutboxItem): Promise<void>;
  /** What the outside edge keeps about a conversation, opaque here; null when nothing is. */
  findConversation(key: string): Promise<unknown>;
  /** Keeps it; the same value again writes nothing. */
  saveConversation(key: string, reference: unknown): Promise<void>;
  /** The names of records that are damaged and were left untouched. */
  damaged(): Promise<readonly string[]>;
  /** Finishes what is being written and lets go of the medium. */
  close(): Promise<void>;
}
