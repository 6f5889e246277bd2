import { z } from 'zod';
import { actorSchema } from './actor.js';
import { daySchema, instantSchema } from './calendar/day.js';
import type { Infer } from './infer.js';
import { personIdSchema } from './lead.js';

/** A round of asking every lead of a plan for progress on what is theirs, before a report. */
export const progressRoundSchema = z.strictObject({
  number: z.number().int().positive(),
  askedAt: instantSchema,
  askedBy: actorSchema,
  /** The day by which they should answer. */
  due: daySchema,
  /** Whom it asked. */
  people: z.array(personIdSchema),
  /** Who has answered for all of theirs, or said that nothing is new. Their words are in progress notes. */
  answers: z.array(z.strictObject({ person: personIdSchema, at: instantSchema, by: actorSchema })),
  closedAt: instantSchema.nullable(),
});
export interface ProgressRound extends Infer<typeof progressRoundSchema> {}
