import { z } from 'zod';
import { actorSchema } from './actor.js';
import { instantSchema } from './calendar/day.js';
import type { Infer } from './infer.js';

/** That something is left out of what is published: why, who said so and when. */
export const exemptionSchema = z.strictObject({ reason: z.string(), at: instantSchema, by: actorSchema });
export interface Exemption extends Infer<typeof exemptionSchema> {}
