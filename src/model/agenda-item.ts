import { z } from 'zod';
import { actorSchema } from './actor.js';
import { daySchema, instantSchema } from './calendar/day.js';
import { exemptionSchema } from './exemption.js';
import type { Infer } from './infer.js';
import { leadSchema } from './lead.js';

/** A topic for a meeting. */
export const agendaItemSchema = z.strictObject({
  /** Its number in the group; never reused. */
  number: z.number().int().positive(),
  title: z.string(),
  /** Who presents it; null if nobody is named. */
  presenter: leadSchema.nullable(),
  minutes: z.number().int().positive().nullable(),
  /** The day of its meeting; null for the next one, if none was planned when it was added. */
  meeting: daySchema.nullable(),
  /** Whether it comes up at every meeting. */
  isStanding: z.boolean(),
  state: z.enum(['planned', 'done', 'withdrawn']),
  addedAt: instantSchema,
  addedBy: actorSchema,
  /** The days of the meetings that did not reach it, oldest first. */
  postponedFrom: z.array(daySchema),
  /** The reference of the action that asked for it; null for none. */
  action: z.string().nullable(),
  /** Why it is left out of what is published; absent if it is not, null once that was taken back. */
  exempt: exemptionSchema.nullable().optional(),
});
export interface AgendaItem extends Infer<typeof agendaItemSchema> {}
