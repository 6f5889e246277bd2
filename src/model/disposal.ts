import { z } from 'zod';
import { instantSchema } from './calendar/day.js';
import { groupIdSchema } from './group.js';
import type { Infer } from './infer.js';

/** What was taken away for good: when, by whom, what kind and how much of each; never whose. */
export const disposalSchema = z.strictObject({
  /** Led by its day, `2026-11-28/…`. */
  id: z.string().regex(/^\d{4}-\d{2}-\d{2}\//),
  tenant: z.string(),
  at: instantSchema,
  /** The operator who erased; `retention` where the time of a group's closed actions was over. */
  by: z.string(),
  kind: z.enum(['retention', 'erasure']),
  /** Null where it is of no one group. */
  group: groupIdSchema.nullable(),
  /** Of the actions that were removed. */
  references: z.array(z.string()),
  counts: z.record(z.number().int().nonnegative()),
});
export interface Disposal extends Infer<typeof disposalSchema> {}
