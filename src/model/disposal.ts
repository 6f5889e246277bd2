import { z } from 'zod';
import { instantSchema } from './calendar/day.js';
import { groupIdSchema } from './group.js';
import type { Infer } from './infer.js';

/** An entry about data deleted for good: when, by whom, what kind and how much of each; never whose. */
export const disposalSchema = z.strictObject({
  /** Starts with its day, `2026-11-28/…`. */
  id: z.string().regex(/^\d{4}-\d{2}-\d{2}\//),
  tenant: z.string(),
  at: instantSchema,
  /** The operator who erased it; `retention` if a group's closed actions had been kept for their time. */
  by: z.string(),
  kind: z.enum(['retention', 'erasure']),
  /** Null if it belongs to no single group. */
  group: groupIdSchema.nullable(),
  /** The references of the deleted actions. */
  references: z.array(z.string()),
  counts: z.record(z.number().int().nonnegative()),
});
export interface Disposal extends Infer<typeof disposalSchema> {}
