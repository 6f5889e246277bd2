import { z } from 'zod';
import type { OutboxItem } from '../outbox-item.js';
import { day, instant } from './time-schemas.js';
import type { Same } from './same-type.js';

const slots = z.array(
  z.strictObject({ key: z.string(), group: z.string(), reference: z.string(), lead: z.string(), at: instant }),
);
const request = { person: z.string(), group: z.string(), reference: z.string(), request: z.string() };

const subjectSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('digest'), person: z.string(), day, slots }),
  z.strictObject({ kind: z.literal('summary'), group: z.string(), meetingDay: day }),
  z.strictObject({ kind: z.literal('request'), ...request }),
  z.strictObject({ kind: z.literal('decision'), ...request }),
  z.strictObject({
    kind: z.literal('attend'),
    person: z.string(),
    group: z.string(),
    reference: z.string(),
    meetingDay: day,
  }),
  z.strictObject({
    kind: z.literal('need-not-attend'),
    person: z.string(),
    group: z.string(),
    reference: z.string(),
    meetingDay: day,
    card: z.string(),
  }),
  z.strictObject({
    kind: z.literal('escalation'),
    person: z.string(),
    week: day,
    actions: z.array(z.strictObject({ group: z.string(), reference: z.string() })),
  }),
  z.strictObject({ kind: z.literal('update'), person: z.string(), group: z.string(), card: z.string() }),
  z.strictObject({ kind: z.literal('unreachable'), person: z.string(), group: z.string(), about: z.string() }),
  z.strictObject({ kind: z.literal('departed'), person: z.string(), group: z.string(), about: z.string() }),
  z.strictObject({ kind: z.literal('roles'), group: z.string(), at: instant }),
  z.strictObject({ kind: z.literal('mention'), group: z.string(), about: z.string(), day, slots }),
]);

const itemSchema = z.strictObject({
  key: z.string(),
  subject: subjectSchema,
  dueAt: instant,
  until: instant.nullable(),
  state: z.enum(['planned', 'sending', 'sent', 'parked', 'dropped']),
  attempts: z.number().int().nonnegative(),
  notBefore: instant.nullable(),
  sentAt: instant.nullable(),
  reason: z.string().nullable(),
  activity: z.string().nullable(),
});

/** An outbox item as it is kept; one kept by an earlier release is read as what it means now. */
export const outboxItemSchema = z.preprocess(asItIsNow, itemSchema);

/** The first updates were of digests alone. */
function updateAsItIsNow(subject: object): object {
  const { digest, ...rest } = subject as { readonly digest?: unknown };
  return digest === undefined ? subject : { ...rest, card: digest };
}

/** The first form had `waiting` for planned, and its digests the day in their key and slots of the reader alone. */
function asItIsNow(kept: unknown): unknown {
  if (typeof kept !== 'object' || kept === null) return kept;
  if ('until' in kept) {
    const { subject } = kept as { readonly subject?: { readonly kind?: unknown } };
    return subject?.kind === 'update' ? { ...kept, subject: updateAsItIsNow(subject) } : kept;
  }
  const { subject, state, key, ...rest } = kept as {
    readonly key?: unknown;
    readonly state?: unknown;
    readonly subject?: { readonly kind?: unknown; readonly person?: unknown; readonly slots?: readonly object[] };
  };
  const digest =
    subject?.kind === 'digest'
      ? {
          ...subject,
          day: typeof key === 'string' ? key.slice(-10) : '',
          slots: subject.slots?.map((slot) => ({ ...slot, lead: subject.person })),
        }
      : subject;
  const now = state === 'waiting' ? 'planned' : state;
  return { ...rest, key, subject: digest, state: now, until: null, activity: null };
}

export const outboxSchemaFitsTheCore: Same<z.infer<typeof itemSchema>, OutboxItem> = true;
