import { z } from 'zod';
import { actorSchema } from './actor.js';
import { instantSchema } from './calendar/day.js';
import type { Infer } from './infer.js';

/** Who put a hold on something, and when: while it lasts, nothing of that is removed. */
export const holdSchema = z.strictObject({ at: instantSchema, by: actorSchema });
export interface Hold extends Infer<typeof holdSchema> {}
