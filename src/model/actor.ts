import { z } from 'zod';
import type { Infer } from './infer.js';
import { personIdSchema } from './lead.js';

/** Who did something, with the name as it was then. */
export const actorSchema = z.strictObject({ id: personIdSchema, name: z.string() });
export interface Actor extends Infer<typeof actorSchema> {}
