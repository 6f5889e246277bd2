import { z } from 'zod';
import type { Infer } from './infer.js';
import { personIdSchema } from './lead.js';

/** Who did something, with their name at the time. */
export const actorSchema = z.strictObject({ id: personIdSchema, name: z.string() });
export interface Actor extends Infer<typeof actorSchema> {}
