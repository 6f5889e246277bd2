import { z } from 'zod';
import { actorSchema } from './actor.js';
import { daySchema, instantSchema } from './calendar/day.js';
import type { Infer } from './infer.js';

/** Something that a plan measures, with its readings. */
export const measureSchema = z.strictObject({
  /** `M1`; unique in the plan. */
  key: z.string(),
  text: z.string(),
  theme: z.string().nullable(),
  area: z.string().nullable(),
  /** "%", "attendees"; null where none is given. */
  unit: z.string().nullable(),
  /** Which way is better; null where that is not known. */
  direction: z.enum(['up', 'down']).nullable(),
  baseline: z.number().nullable(),
  target: z.number().nullable(),
  /** In the order of their days. */
  readings: z.array(
    z.strictObject({
      day: daySchema,
      value: z.number(),
      at: instantSchema,
      by: actorSchema,
      source: z.string().nullable(),
    }),
  ),
});
export interface Measure extends Infer<typeof measureSchema> {}
