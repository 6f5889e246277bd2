import { z } from 'zod';
import { actorSchema } from './actor.js';
import { daySchema, instantSchema } from './calendar/day.js';
import { exemptionSchema } from './exemption.js';
import type { Infer } from './infer.js';

/** What a meeting decided, with its own reference, `ISCG-D3`, which is never reused. */
export const decisionSchema = z.strictObject({
  reference: z.string(),
  text: z.string(),
  /** The day of the meeting that made it. */
  meeting: daySchema,
  at: instantSchema,
  by: actorSchema,
  /** Who took it back, when and why; null while it stands. */
  withdrawn: z.strictObject({ at: instantSchema, by: actorSchema, reason: z.string().nullable() }).nullable(),
  /** The line of the minutes that it was read from; null if it was typed. */
  quote: z.string().nullable(),
  /** Why it is left out of what is published; absent if it is not, null once that was taken back. */
  exempt: exemptionSchema.nullable().optional(),
});
export interface Decision extends Infer<typeof decisionSchema> {}
