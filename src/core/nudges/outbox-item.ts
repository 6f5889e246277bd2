import type { Instant } from '../calendar/day.js';
import type { GroupId } from '../groups/group.js';
import type { PersonId } from '../leads/lead.js';

/** What is to be sent: one person's digest of a day, or a group's summary before a meeting. */
export type OutboxSubject =
  | { readonly kind: 'digest'; readonly person: PersonId; readonly slots: readonly NudgeSlot[] }
  | { readonly kind: 'summary'; readonly group: GroupId; readonly meetingDay: string };

/** One reason to nudge a lead about an action; its key is unique, so that no slot is ever nudged twice. */
export interface NudgeSlot {
  /** `GROUP/REFERENCE/DUE/SLOT/PERSON`. */
  readonly key: string;
  readonly group: GroupId;
  readonly reference: string;
  /** When the slot falls. */
  readonly at: Instant;
}

/** Something to send, under a key (kind, subject, slot) that is unique in the store. */
export interface OutboxItem {
  readonly key: string;
  readonly subject: OutboxSubject;
  readonly dueAt: Instant;
  /** `parked` is what may not be tried again, such as a chat that has blocked the bot. */
  readonly state: 'waiting' | 'sent' | 'parked';
  readonly attempts: number;
  /** Not before this moment is it tried again. */
  readonly notBefore: Instant | null;
  readonly sentAt: Instant | null;
  readonly reason: string | null;
}
