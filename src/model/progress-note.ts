import { z } from 'zod';
import { actorSchema } from './actor.js';
import { instantSchema } from './calendar/day.js';
import type { Infer } from './infer.js';
import { colourSchema } from './colour.js';

/** Dated words on where something stands; in a plan also the rating that its lead declares, and the next step. */
export const progressNoteSchema = z.strictObject({
  at: instantSchema,
  by: actorSchema,
  text: z.string(),
  rating: colourSchema.optional(),
  next: z.string().optional(),
});
export interface ProgressNote extends Infer<typeof progressNoteSchema> {}
