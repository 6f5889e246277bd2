import { z } from 'zod';
import type { Infer } from './infer.js';

/** The identifier of a person, opaque to the model: the channel's user id (`29:…` in Teams). */
export const personIdSchema = z.string();
export type PersonId = z.infer<typeof personIdSchema>;

const inferenceSchema = z.enum(['first-name', 'surname', 'initials', 'speaker', 'short-form', 'spelling']);

/** How a person was recognised when the text did not mention them outright. */
export type LeadInference = z.infer<typeof inferenceSchema>;

const name = z.string();
/** Set if any one of the leads with this mark is enough: "one of Siân and Tomos", "any one of the policy leads". */
const isOneOf = z.literal(true).optional();

/**
 * Who must do an action. `name`: a person, post or organisation that is not in the group's roster, kept as text.
 * `redacted`: a name that the text has blacked out. `unclear`: a name that fits several people, until someone says
 * which.
 */
export const leadSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('person'),
    person: personIdSchema,
    name,
    inferred: inferenceSchema.optional(),
    isOneOf,
  }),
  z.strictObject({ kind: z.literal('set'), set: z.string(), name, isOneOf }),
  z.strictObject({ kind: z.literal('team'), name }),
  z.strictObject({ kind: z.literal('post'), name }),
  z.strictObject({ kind: z.literal('name'), name }),
  z.strictObject({ kind: z.literal('redacted'), name }),
  z.strictObject({
    kind: z.literal('unclear'),
    name,
    candidates: z.array(personIdSchema),
    /** Set if nobody has that name, and the candidates only have a similar one. */
    isNear: z.literal(true).optional(),
  }),
]);
export type Lead = Infer<typeof leadSchema>;
