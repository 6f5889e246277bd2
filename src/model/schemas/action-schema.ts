import { z } from 'zod';
import type { Action } from '../action.js';
import { day, instant } from './time-schemas.js';
import type { Same } from './same-type.js';

const name = z.string();

/** A lead as it is kept. */
export const leadSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('person'),
    person: z.string(),
    name,
    inferred: z.enum(['first-name', 'surname', 'initials', 'speaker']).optional(),
  }),
  z.strictObject({ kind: z.literal('set'), set: z.string(), name }),
  z.strictObject({ kind: z.literal('team'), name }),
  z.strictObject({ kind: z.literal('post'), name }),
  z.strictObject({ kind: z.literal('name'), name }),
  z.strictObject({ kind: z.literal('redacted'), name }),
  z.strictObject({ kind: z.literal('unclear'), name, candidates: z.array(z.string()) }),
]);

/** A deadline as it is kept. */
export const deadlineSchema = z.strictObject({
  said: z.string().nullable(),
  basis: z.enum(['day', 'period', 'meeting', 'ongoing', 'none']),
  from: day.nullable(),
  due: day.nullable(),
  inferred: z.array(z.enum(['weekday', 'day', 'month', 'year', 'period', 'meeting-date'])),
});

/** Who did something, as it is kept. */
export const actorSchema = z.strictObject({ id: z.string(), name });

/** A hold as it is kept. */
export const holdSchema = z.strictObject({ at: instant, by: actorSchema });

const historySchema = z.strictObject({
  at: instant,
  by: actorSchema,
  change: z.enum([
    'logged',
    'task',
    'leads',
    'deadline',
    'done',
    'completed-part',
    'reopened',
    'cancelled',
    'undone',
    'asked-more-time',
    'asked-not-mine',
    'request-granted',
    'request-changed',
    'request-refused',
    'request-withdrawn',
    'held',
    'released',
  ]),
  before: z.string().optional(),
  reason: z.string().optional(),
});

const requestSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['more-time', 'not-mine']),
  by: actorSchema,
  at: instant,
  deadline: deadlineSchema.nullable(),
  leads: z.array(leadSchema),
  reason: z.string(),
  state: z.enum(['open', 'granted', 'changed', 'refused', 'withdrawn']),
  decidedBy: actorSchema.nullable(),
  decidedAt: instant.nullable(),
  answer: z.string().nullable(),
  given: deadlineSchema.nullable(),
});

/** An action as it is kept in its group. */
export const actionSchema = z.strictObject({
  reference: z.string(),
  task: z.string(),
  leads: z.array(leadSchema),
  deadline: deadlineSchema,
  firstDeadline: deadlineSchema,
  status: z.enum(['open', 'done', 'cancelled']),
  raisedAt: instant,
  raisedBy: actorSchema,
  source: z.string(),
  quote: z.string(),
  closedAt: instant.nullable(),
  completions: z.array(z.strictObject({ at: instant, by: actorSchema })),
  notes: z.array(z.strictObject({ at: instant, by: actorSchema, text: z.string() })),
  // Actions that were kept before leads could ask for anything have no requests.
  requests: z.array(requestSchema).default([]),
  history: z.array(historySchema),
  // Actions that were kept before anyone could be asked have nobody asked.
  askedToAttend: z
    .strictObject({
      at: instant,
      by: actorSchema,
      meetingDay: day,
      takenBack: z.strictObject({ at: instant, by: actorSchema }).nullable().default(null),
    })
    .nullable()
    .default(null),
  // Actions that were kept before there were holds have none.
  hold: holdSchema.nullable().default(null),
});

// An action that gains, loses or changes a field does not compile here until its schema does the same.
export const actionSchemaFitsTheCore: Same<z.infer<typeof actionSchema>, Action> = true;
