import { z } from 'zod';
import { type Day, daySchema, type Instant, instantSchema } from './calendar/day.js';
import { type GroupId, groupIdSchema } from './group.js';
import type { Infer } from './infer.js';
import { type PersonId, personIdSchema } from './lead.js';

/** One reason to nudge about an action; its key is unique, so that no slot is nudged twice. */
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
 * What to send, and to whom: to `person` or, without one, to the chat of `group`. These fields mean the same in every
 * kind, so that a store can keep and find items of kinds that it does not know. The message of the kind declares the
 * other fields, and validates them when the item is composed.
 */
export interface OutboxSubject {
  readonly kind: string;
  readonly person?: PersonId;
  readonly group?: GroupId;
  /** The person it is about, if that is not its reader. */
  readonly about?: PersonId;
  /** The day of the nudges in `slots`. */
  readonly day?: Day;
  readonly slots?: readonly NudgeSlot[];
  /**
   * Set if it waits, as nudges do, for a reader who has put them off, and is dropped for one who has turned them off.
   */
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

/** Planned, being sent, delivered, given up for good, or no longer wanted when its time came. */
const stateSchema = z.enum(['planned', 'sending', 'sent', 'parked', 'dropped']);

/** Something to send. Its key (kind, subject, slot) is unique in the store before anything is sent. */
export const outboxItemSchema = z.strictObject({
  key: z.string(),
  subject: subjectSchema,
  dueAt: instantSchema,
  /** The moment from which it is no longer worth sending; null for never. */
  until: instantSchema.nullable(),
  state: stateSchema,
  /** How many tries have begun. */
  attempts: z.number().int().nonnegative(),
  /** The earliest moment of the next try; null for any. */
  notBefore: instantSchema.nullable(),
  sentAt: instantSchema.nullable(),
  /** The last error, or why it is parked or dropped. */
  reason: z.string().nullable(),
  /** Teams' id of the sent message, for updating it; null if unknown. */
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

/** The groups that an item mentions, with repeats. */
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
