import type { Day, Instant } from './calendar/day.js';
import type { GroupId } from './group.js';
import type { PersonId } from './lead.js';

/** One reason to nudge about an action; its key is unique, so that no slot is ever nudged twice. */
export interface NudgeSlot {
  /** `GROUP/REFERENCE/DUE/SLOT/LEAD`. */
  readonly key: string;
  readonly group: GroupId;
  readonly reference: string;
  /** Whose action it is: the reader, or whom the reader stands in for. */
  readonly lead: PersonId;
  /** When the slot falls. */
  readonly at: Instant;
}

/** Which action an item is about, and which of the requests made about it. */
export interface RequestTarget {
  readonly group: GroupId;
  readonly reference: string;
  readonly request: string;
}

/**
 * What is to be sent: a person's digest of a day; a group's summary before a meeting; to a chair or secretary, a lead's
 * request, the week's escalations, that somebody cannot be reached, or who takes what somebody led who has left; to a lead, what was decided about their request,
 * or that they are asked to attend, or no longer; in the place of a card that was sent (`card` is its item's key), the
 * same as it now stands; or to a group's chat, a mention of a lead who cannot be reached otherwise, or whose roles have
 * changed.
 */
export type OutboxSubject =
  | { readonly kind: 'digest'; readonly person: PersonId; readonly day: Day; readonly slots: readonly NudgeSlot[] }
  | { readonly kind: 'summary'; readonly group: GroupId; readonly meetingDay: Day }
  | ({ readonly kind: 'request'; readonly person: PersonId } & RequestTarget)
  | ({ readonly kind: 'decision'; readonly person: PersonId } & RequestTarget)
  | {
      readonly kind: 'attend';
      readonly person: PersonId;
      readonly group: GroupId;
      readonly reference: string;
      readonly meetingDay: Day;
    }
  | {
      readonly kind: 'need-not-attend';
      readonly person: PersonId;
      readonly group: GroupId;
      readonly reference: string;
      readonly meetingDay: Day;
      /** The item that asked them to, which may never have gone out. */
      readonly card: string;
    }
  | {
      readonly kind: 'escalation';
      readonly person: PersonId;
      /** The Monday of the week. */
      readonly week: Day;
      readonly actions: readonly { readonly group: GroupId; readonly reference: string }[];
    }
  | { readonly kind: 'update'; readonly person: PersonId; readonly group: GroupId; readonly card: string }
  | { readonly kind: 'unreachable'; readonly person: PersonId; readonly group: GroupId; readonly about: PersonId }
  | { readonly kind: 'departed'; readonly person: PersonId; readonly group: GroupId; readonly about: PersonId }
  | { readonly kind: 'roles'; readonly group: GroupId; readonly at: Instant }
  | {
      readonly kind: 'mention';
      readonly group: GroupId;
      readonly about: PersonId;
      readonly day: Day;
      readonly slots: readonly NudgeSlot[];
    };

/** Planned, with a sender, delivered, given up for good, or no longer wanted when its time came. */
export type OutboxState = 'planned' | 'sending' | 'sent' | 'parked' | 'dropped';

/** Something to send, under a key (kind, subject, slot) that is unique in the store before anything is sent. */
export interface OutboxItem {
  readonly key: string;
  readonly subject: OutboxSubject;
  readonly dueAt: Instant;
  /** From this moment on it is no longer worth sending; null when it always is. */
  readonly until: Instant | null;
  readonly state: OutboxState;
  /** Tries that were begun. */
  readonly attempts: number;
  /** Not before this moment is it tried again. */
  readonly notBefore: Instant | null;
  readonly sentAt: Instant | null;
  /** The last error, or why it is parked or dropped. */
  readonly reason: string | null;
  /** What Teams calls the message that was sent, so that it can be changed; null when it is not known. */
  readonly activity: string | null;
}

/** Whether an item is still to be sent. */
export const isPending = ({ state }: Pick<OutboxItem, 'state'>): boolean => state === 'planned' || state === 'sending';

/** Who an item is for: a person, or a group's whole chat. */
export const addresseeOf = ({ subject }: Pick<OutboxItem, 'subject'>): PersonId =>
  'person' in subject ? subject.person : subject.group;

/** The leads whom the reader of an item is told of in their place, each once. */
export const stoodInFor = ({ subject }: Pick<OutboxItem, 'subject'>): readonly PersonId[] =>
  subject.kind === 'digest'
    ? [...new Set(subject.slots.map(({ lead }) => lead))].filter((lead) => lead !== subject.person)
    : [];

/** The groups that an item speaks of, as often as it does. */
export const groupsOfSubject = (subject: OutboxSubject): readonly GroupId[] =>
  'group' in subject
    ? [subject.group]
    : (subject.kind === 'digest' ? subject.slots : subject.actions).map(({ group }) => group);

/** An item that nobody has tried to send yet. */
export const plannedItem = (
  key: string,
  subject: OutboxSubject,
  dueAt: Instant,
  until: Instant | null = null,
): OutboxItem => ({
  key,
  subject,
  dueAt,
  until,
  state: 'planned',
  attempts: 0,
  notBefore: null,
  sentAt: null,
  reason: null,
  activity: null,
});
