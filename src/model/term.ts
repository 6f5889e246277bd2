import { z } from 'zod';
import { daySchema } from './calendar/day.js';
import type { Infer } from './infer.js';

/** A named period in the group's own calendar, such as a school or Senedd term. Includes both days. */
export const termSchema = z.strictObject({ name: z.string(), from: daySchema, to: daySchema });
export interface Term extends Infer<typeof termSchema> {}
