import { z } from 'zod';
import type { Infer } from './infer.js';

/**
 * Where an action stands in a plan of its group. Commitments, plan actions and tasks of a phase are actions; so is a
 * recommendation with nothing beneath it. An action that a meeting raised can be linked to an item.
 */
export const planPlaceSchema = z.strictObject({
  /** The number of the plan in the group. */
  plan: z.number().int().positive(),
  kind: z.enum(['recommendation', 'commitment', 'plan-action', 'task', 'linked']),
  /** Its key in the plan, "1.3a"; for a recommendation, the item's own. Null if it is only linked. */
  key: z.string().nullable(),
  /** The key of the recommendation, or of the phase, that it is beneath; null for none. */
  under: z.string().nullable(),
  theme: z.string().nullable(),
  /** The policy area or directorate that it belongs to; null if the plan names none. */
  area: z.string().nullable(),
});
export interface PlanPlace extends Infer<typeof planPlaceSchema> {}
