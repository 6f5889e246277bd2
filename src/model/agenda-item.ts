import { z } from 'zod';
import { actorSchema } from './actor.js';
import { daySchema, instantSchema } from './calendar/day.js';
import { exemptionSchema } from './exemption.js';
import type { Infer } from './infer.js';
import { leadSchema } from './lead.js';

/** Something that a meeting is to talk about. */
export const agendaItemSchema = z.strictObject({
  /** Its number in the group; never reused. */
  number: z.number().int().positive(),
  title: z.string(),
  /** Who presents it; null where nobody is named. */
  presenter: leadSchema.nullable(),
  minutes: z.number().int().positive().nullable(),
  /** The day of the meeting that it is for; null for the next one, where none was planned when it was put down. */
  meeting: daySchema.nullable(),
  /** Whether each meeting has it anew. */
  isStanding: z.boolean(),
  state: z.enum(['planned', 'done', 'withdrawn']),
  addedAt: instantSchema,
  addedBy: actorSchema,
  /** The days of the meetings that did not reach it, oldest first. */
  postponedFrom: z.array(daySchema),
  /** The reference of the action that asked for it; null where none did. */
  action: z.string().nullable(),
  /** Why it is left out of what is published; absent, or null once that was taken back, for what is not. */
  exempt: exemptionSchema.nullable().optional(),
});
export interface AgendaItem extends Infer<typeof agendaItemSchema> {}
