import { z } from 'zod';
import { daySchema } from './calendar/day.js';
import type { Infer } from './infer.js';

/** A named period of the group's own calendar, such as a school or Senedd term. Both days belong to it. */
export const termSchema = z.strictObject({ name: z.string(), from: daySchema, to: daySchema });
export interface Term extends Infer<typeof termSchema> {}
