import { z } from 'zod';
import type { Disposal } from '../disposal.js';
import type { Same } from './same-type.js';
import { instant } from './time-schemas.js';

/** An entry of the log of disposals, as it is kept. */
export const disposalSchema = z.strictObject({
  id: z.string().regex(/^\d{4}-\d{2}-\d{2}\//),
  tenant: z.string(),
  at: instant,
  by: z.string(),
  kind: z.enum(['retention', 'erasure']),
  group: z.string().nullable(),
  references: z.array(z.string()),
  counts: z.record(z.number().int().nonnegative()),
});

export const disposalSchemaFitsTheCore: Same<z.infer<typeof disposalSchema>, Disposal> = true;
