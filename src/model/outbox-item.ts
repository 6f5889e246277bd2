import { z } from 'zod';
import { type Day, daySchema, type Instant, instantSchema } from './calendar/day.js';
import { type GroupId, groupIdSchema } from './group.js';
import type { Infer } from './infer.js';
import { type PersonId, personIdSchema } from './lead.js';

/** One reason to nudge about an action; its key is unique, so that no slot is ever nudged twice. */
export const nudgeSlotSchema = z.strictObject({
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

/** An action that an item is about. */
const actionPlaceSchema = z.object({ group: groupIdSchema, reference: z.string() }).passthrough();

/**
 * What is to be sent, and to whom: to `person` or, where there is none, to the chat of `group`. These fields mean the same
 * in every kind, so that a store keeps and finds items of kinds it has never seen; the others are those of the message
 * that declares the kind, which checks them when an item is composed.
 */
export interface OutboxSubject {
  readonly kind: string;
  readonly person?: PersonId;
  readonly group?: GroupId;
  /** Whom it is about, who is not who reads it. */
  readonly about?: PersonId;
  /** The day whose nudges `slots` are. */
  readonly day?: Day;
  readonly slots?: readonly NudgeSlot[];
  /** That it waits, as nudges do, for who has put theirs off, and is dropped for who has turned them off. */
  readonly quiet?: true;
  readonly actions?: readonly { readonly group: GroupId; readonly reference: string }[];
  readonly [field: string]: unknown;
}

const subjectSchema = z
  .object({
    kind: z.string().min(1),
    person: personIdSchema.optional(),
    group: groupIdSchema.optional(),
    about: personIdSchema.optional(),
    day: daySchema.optional(),
    slots: z.array(nudgeSlotSchema).optional(),
    quiet: z.literal(true).optional(),
    actions: z.array(actionPlaceSchema).optional(),
  })
  .passthrough()
  .refine(({ person, group }) => person !== undefined || group !== undefined, 'is to nobody') as z.ZodType<
  OutboxSubject,
  z.ZodTypeDef,
  unknown
>;

/** Planned, with a sender, delivered, given up for good, or no longer wanted when its time came. */
const stateSchema = z.enum(['planned', 'sending', 'sent', 'parked', 'dropped']);

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
export interface OutboxItem<Subject extends OutboxSubject = OutboxSubject> extends Omit<
  Infer<typeof outboxItemSchema>,
  'subject'
> {
  readonly subject: Subject;
}

/** Whether an item is still to be sent. */
export const isPending = ({ state }: Pick<OutboxItem, 'state'>): boolean => state === 'planned' || state === 'sending';

/** Who an item is for: a person, or a group's whole chat. */
export const addresseeOf = ({ subject: { person, group } }: Pick<OutboxItem, 'subject'>): string =>
  person ?? group ?? '';

/** The leads for whom the reader of an item stands in, each once. */
export const stoodInFor = ({ subject: { person, slots = [] } }: Pick<OutboxItem, 'subject'>): readonly PersonId[] =>
  person === undefined ? [] : [...new Set(slots.map(({ lead }) => lead))].filter((lead) => lead !== person);

/** The groups that an item speaks of, as often as it does. */
export const groupsOfSubject = ({ group, slots, actions }: OutboxSubject): readonly GroupId[] =>
  group === undefined ? (slots ?? actions ?? []).map((place) => place.group) : [group];

/** An item that nobody has tried to send yet. */
export const plannedItem = <Subject extends OutboxSubject>(
  key: string,
  subject: Subject,
  dueAt: Instant,
  until: Instant | null = null,
): OutboxItem<Subject> => ({
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
