import { z } from 'zod';
import type { Review } from '../review.js';
import { actorSchema, deadlineSchema, leadSchema } from './action-schema.js';
import type { Same } from './same-type.js';
import { day, instant } from './time-schemas.js';

/** A review as it is kept. */
export const reviewSchema = z.strictObject({
  id: z.string(),
  tenant: z.string(),
  group: z.string(),
  at: instant,
  by: actorSchema,
  title: z.string().nullable(),
  held: day,
  isHeldSaid: z.boolean(),
  items: z.array(
    z.strictObject({
      kind: z.enum(['explicit', 'implied']),
      task: z.string(),
      leads: z.array(leadSchema),
      deadline: deadlineSchema,
      quote: z.string(),
      line: z.number().int().positive(),
      isChosen: z.boolean(),
    }),
  ),
  known: z.array(z.string()),
  text: z.string(),
});

// A review that gains, loses or changes a field does not compile here until its schema does the same.
export const reviewSchemaFitsTheCore: Same<z.infer<typeof reviewSchema>, Review> = true;
