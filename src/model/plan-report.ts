import { z } from 'zod';
import { actorSchema } from './actor.js';
import { daySchema, instantSchema } from './calendar/day.js';
import type { Infer } from './infer.js';
import { colourSchema } from './colour.js';

/** How an item of a plan stood at a moment, for a later report to compare with. */
const itemThenSchema = z.strictObject({
  key: z.string(),
  theme: z.string().nullable(),
  colour: colourSchema.nullable(),
  due: daySchema.nullable(),
  isDone: z.boolean(),
});

/** A report on a period. Once approved it is frozen, and the next one is compared with it. */
export const planReportSchema = z.strictObject({
  number: z.number().int().positive(),
  /** The first day of its period; null for the plan's beginning. */
  from: daySchema.nullable(),
  to: daySchema,
  madeAt: instantSchema,
  madeBy: actorSchema,
  /** The keys of the items that the secretary chose as examples. */
  examples: z.array(z.string()),
  /** The secretary's words above it; null for none. */
  foreword: z.string().nullable(),
  /** Who approved it; null for a draft, which follows what changes. */
  approved: z.strictObject({ at: instantSchema, by: actorSchema }).nullable(),
  /** How everything stood when it was approved, or was last drawn. */
  items: z.array(itemThenSchema),
  /** The latest reading of each measure by its key. */
  measures: z.record(z.number()),
});
export interface PlanReport extends Infer<typeof planReportSchema> {}
export type ItemThen = PlanReport['items'][number];
