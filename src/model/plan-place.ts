import { z } from 'zod';
import type { Infer } from './infer.js';

/**
 * Where an action stands in a plan of its group. A commitment, a plan action and a task of a phase are actions; so is a
 * recommendation that has nothing beneath it. What a meeting raised can be linked to an item.
 */
export const planPlaceSchema = z.strictObject({
  /** The number of the plan in the group. */
  plan: z.number().int().positive(),
  kind: z.enum(['recommendation', 'commitment', 'plan-action', 'task', 'linked']),
  /** What the plan calls it, "1.3a"; that of the item itself for a recommendation. Null for what is only linked. */
  key: z.string().nullable(),
  /** The key of the recommendation, or of the phase, that it is beneath; null for none. */
  under: z.string().nullable(),
  theme: z.string().nullable(),
  /** The policy area or directorate whose it is; null where the plan names none. */
  area: z.string().nullable(),
});
export interface PlanPlace extends Infer<typeof planPlaceSchema> {}
