import { z } from 'zod';
import { actorSchema } from './actor.js';
import { instantSchema } from './calendar/day.js';
import type { Infer } from './infer.js';

/** Why something is left out of what is published, who decided that and when. */
export const exemptionSchema = z.strictObject({ reason: z.string(), at: instantSchema, by: actorSchema });
export interface Exemption extends Infer<typeof exemptionSchema> {}
