import { z } from 'zod';
import { actorSchema } from './actor.js';
import { instantSchema } from './calendar/day.js';
import { deadlineSchema } from './deadline.js';
import type { Infer } from './infer.js';
import { leadSchema } from './lead.js';
import { progressNoteSchema } from './progress-note.js';

/** How the people who were asked responded to a recommendation. */
export const responseSchema = z.enum(['accepted', 'in-part', 'rejected', 'completed']);
export type Response = z.infer<typeof responseSchema>;

/** Something that a plan asks for; the actions beneath it carry it out. */
export const recommendationSchema = z.strictObject({
  /** What the plan calls it, "1.3"; unique in the plan, never reused. */
  key: z.string(),
  text: z.string(),
  theme: z.string().nullable(),
  area: z.string().nullable(),
  response: responseSchema.nullable(),
  leads: z.array(leadSchema),
  /** The timeline as written, and what it resolves to. */
  deadline: deadlineSchema,
  firstDeadline: deadlineSchema,
  notes: z.array(progressNoteSchema),
  /** Who closed or rejected it, when and why; null while it is open. Needs a reason if something beneath it is open. */
  closed: z.strictObject({ at: instantSchema, by: actorSchema, reason: z.string().nullable() }).nullable(),
});
export interface Recommendation extends Infer<typeof recommendationSchema> {}
