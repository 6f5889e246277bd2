import { z } from 'zod';
import type { Infer } from './infer.js';

/** The identifier of a person, opaque to the model: the channel's user id (`29:…` in Teams). */
export const personIdSchema = z.string();
export type PersonId = z.infer<typeof personIdSchema>;

const inferenceSchema = z.enum(['first-name', 'surname', 'initials', 'speaker', 'short-form', 'spelling']);

/** How a person was recognised when the text did not mention them outright. */
export type LeadInference = z.infer<typeof inferenceSchema>;

const name = z.string();
/** That one of them who are marked so is enough: "one of Siân and Tomos", "any one of the policy leads". */
const isOneOf = z.literal(true).optional();

/**
 * Who must do an action. A `name` is a person, post or organisation that the group's roster does not hold, kept as
 * text; a `redacted` one is a name that the text has blacked out; an `unclear` one fits several people, and waits for
 * someone to say which.
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
    /** Whether nobody is called that, and the candidates only have a name near to it. */
    isNear: z.literal(true).optional(),
  }),
]);
export type Lead = Infer<typeof leadSchema>;
