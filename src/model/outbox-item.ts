import { z } from 'zod';
import { daySchema, type Instant, instantSchema } from './calendar/day.js';
import { type GroupId, groupIdSchema } from './group.js';
import type { Infer } from './infer.js';
import { type PersonId, personIdSchema } from './lead.js';

/** One reason to nudge about an action; its key is unique, so that no slot is ever nudged twice. */
const nudgeSlotSchema = z.strictObject({
  /** `GROUP/REFERENCE/DUE/SLOT/LEAD`. */
  key: z.string(),
  group: groupIdSchema,
  reference: z.string(),
  /** Whose action it is: the reader, or whom the reader stands in for. */
  lead: personIdSchema,
  /** When the slot falls. */
  at: instantSchema,
});
export interface NudgeSlot extends Infer<typeof nudgeSlotSchema> {}

const action = { group: groupIdSchema, reference: z.string() };
const person = personIdSchema;
const group = groupIdSchema;

/** Which action an item is about, and which of the requests made about it. */
const requestTargetSchema = z.strictObject({ ...action, request: z.string() });
export interface RequestTarget extends Infer<typeof requestTargetSchema> {}

const request = { person, ...requestTargetSchema.shape };
const attendance = { person, ...action, meetingDay: daySchema };
const slots = z.array(nudgeSlotSchema);

/** What is to be sent, and to whom: `person` or, where there is none, the chat of `group`. */
const subjectSchema = z.discriminatedUnion('kind', [
  /** A person's nudges of a day. */
  z.strictObject({ kind: z.literal('digest'), person, day: daySchema, slots }),
  /** To a group before a meeting. */
  z.strictObject({ kind: z.literal('summary'), group, meetingDay: daySchema }),
  /** To a chair or secretary: what a lead asks. */
  z.strictObject({ kind: z.literal('request'), ...request }),
  /** To a lead: what was decided about their request. */
  z.strictObject({ kind: z.literal('decision'), ...request }),
  /** To a lead: that they are asked to attend. */
  z.strictObject({ kind: z.literal('attend'), ...attendance }),
  /** That they no longer are; `card` is the item that asked them to, which may never have gone out. */
  z.strictObject({ kind: z.literal('need-not-attend'), ...attendance, card: z.string() }),
  /** To a chair or secretary: what is overdue without a word; `week` is its Monday. */
  z.strictObject({ kind: z.literal('escalation'), person, week: daySchema, actions: z.array(z.strictObject(action)) }),
  /** In the place of a card that was sent (`card` is its item's key), the same as it now stands. */
  z.strictObject({ kind: z.literal('update'), person, group, card: z.string() }),
  /** To a chair or secretary: that somebody cannot be reached. */
  z.strictObject({ kind: z.literal('unreachable'), person, group, about: person }),
  /** To a chair or secretary: who takes what somebody led who has left. */
  z.strictObject({ kind: z.literal('departed'), person, group, about: person }),
  /** To a group: whose roles have changed. */
  z.strictObject({ kind: z.literal('roles'), group, at: instantSchema }),
  /** To a group: a mention of a lead who cannot be reached otherwise. */
  z.strictObject({ kind: z.literal('mention'), group, about: person, day: daySchema, slots }),
]);
export type OutboxSubject = Infer<typeof subjectSchema>;

/** Planned, with a sender, delivered, given up for good, or no longer wanted when its time came. */
const stateSchema = z.enum(['planned', 'sending', 'sent', 'parked', 'dropped']);
export type OutboxState = z.infer<typeof stateSchema>;

/** Something to send, under a key (kind, subject, slot) that is unique in the store before anything is sent. */
export const outboxItemSchema = z.strictObject({
  key: z.string(),
  subject: subjectSchema,
  dueAt: instantSchema,
  /** From this moment on it is no longer worth sending; null when it always is. */
  until: instantSchema.nullable(),
  state: stateSchema,
  /** Tries that were begun. */
  attempts: z.number().int().nonnegative(),
  /** Not before this moment is it tried again. */
  notBefore: instantSchema.nullable(),
  sentAt: instantSchema.nullable(),
  /** The last error, or why it is parked or dropped. */
  reason: z.string().nullable(),
  /** What Teams calls the message that was sent, so that it can be changed; null when it is not known. */
  activity: z.string().nullable(),
});
export interface OutboxItem extends Infer<typeof outboxItemSchema> {}

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
