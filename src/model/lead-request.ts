import { z } from 'zod';
import { actorSchema, type Actor } from './actor.js';
import { type Instant, instantSchema } from './calendar/day.js';
import { type Deadline, deadlineSchema } from './deadline.js';
import type { Infer } from './infer.js';
import { leadSchema } from './lead.js';

/** "More time" asks for a date, with a reason; "not mine" proposes someone else, or sends the action back. */
const kindSchema = z.enum(['more-time', 'not-mine']);
export type RequestKind = z.infer<typeof kindSchema>;

/** `changed`: granted, but not as asked. `withdrawn`: taken back, or overtaken by what happened to the action. */
const stateSchema = z.enum(['open', 'granted', 'changed', 'refused', 'withdrawn']);

/** A lead's request to the chair about an action of theirs, and the decision. */
export const leadRequestSchema = z.strictObject({
  /** Its number within the action: '1', '2', … */
  id: z.string(),
  kind: kindSchema,
  by: actorSchema,
  at: instantSchema,
  /** The later day asked for; null if the request is not about time. */
  deadline: deadlineSchema.nullable(),
  /** Who is proposed instead; empty if the action is sent back, or the request is about time. */
  leads: z.array(leadSchema),
  /** Why; empty when a lead said only that it is not theirs. */
  reason: z.string(),
  state: stateSchema,
  /** Who decided it, or ended it otherwise; null while it is open. */
  decidedBy: actorSchema.nullable(),
  decidedAt: instantSchema.nullable(),
  /** The words that came with the decision. */
  answer: z.string().nullable(),
  /** The deadline given in the end; null for none. */
  given: deadlineSchema.nullable(),
  /** When it reopened because its decision was taken back; absent if it never did. */
  reopenedAt: instantSchema.optional(),
});
export interface LeadRequest extends Infer<typeof leadRequestSchema> {}

/** How a request ended. */
export type Ending = Exclude<LeadRequest['state'], 'open'>;

/** Anything with requests: an action, or a part of one. */
interface Asked {
  readonly requests: readonly LeadRequest[];
}

/** The requests about an action that are still to be decided, oldest first. */
export const openRequests = ({ requests }: Asked): readonly LeadRequest[] =>
  requests.filter(({ state }) => state === 'open');

/** A request as it is once it has ended. */
export const ended = (
  request: LeadRequest,
  state: Ending,
  by: Actor,
  at: Instant,
  answer: string | null = null,
  given: Deadline | null = null,
): LeadRequest => ({ ...request, state, decidedBy: by, decidedAt: at, answer, given });

const wasExtended = ({ kind, state }: LeadRequest): boolean =>
  kind === 'more-time' && (state === 'granted' || state === 'changed');

/** How many times the action's leads were given more time; one decision on two requests counts once. */
export const extensionsOf = ({ requests }: Asked): number =>
  new Set(requests.filter(wasExtended).map(({ decidedAt }) => decidedAt)).size;

/** The number of extensions from which they are serial. */
const SERIAL = 2;

/** Whether the action has been extended again and again, which a summary flags. */
export const isSerial = (action: Asked): boolean => extensionsOf(action) >= SERIAL;
