import { z } from 'zod';
import { actorSchema } from './actor.js';
import { daySchema, instantSchema } from './calendar/day.js';
import type { Infer } from './infer.js';
import { leadSchema } from './lead.js';

/** Something that must be signed off before anything after its phase may begin. */
export const gateSchema = z.strictObject({
  /** Its number in the phase. */
  number: z.number().int().positive(),
  title: z.string(),
  day: daySchema.nullable(),
  firstDay: daySchema.nullable(),
  /** Who signs it off; null for anyone who runs the group. */
  signer: leadSchema.nullable(),
  signedOff: z.strictObject({ at: instantSchema, by: actorSchema }).nullable(),
  /** Set, with the reason, if it need not be signed off. */
  waived: z.strictObject({ at: instantSchema, by: actorSchema, reason: z.string() }).nullable(),
});
export interface Gate extends Infer<typeof gateSchema> {}

/** A stretch of a plan's time. Its tasks are the actions beneath it. */
export const phaseSchema = z.strictObject({
  /** What the plan calls it, "1a"; unique in the plan. */
  key: z.string(),
  title: z.string(),
  start: daySchema.nullable(),
  end: daySchema.nullable(),
  firstEnd: daySchema.nullable(),
  /** The keys of the phases that must be over before it. */
  needs: z.array(z.string()),
  gates: z.array(gateSchema),
});
export interface Phase extends Infer<typeof phaseSchema> {}
