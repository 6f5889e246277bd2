import { z } from 'zod';
import { actorSchema } from './actor.js';
import { instantSchema } from './calendar/day.js';
import type { Infer } from './infer.js';
import { roleSchema } from './member.js';

/** That someone took up a role, or laid it down. */
export const roleChangeSchema = z.strictObject({
  at: instantSchema,
  /** Who decided it; null when it came of their leaving. */
  by: actorSchema.nullable(),
  role: roleSchema,
  person: actorSchema,
  change: z.enum(['taken-up', 'laid-down']),
  /** Whether the group saw it as it was made, so that it need not be sent a message about it. */
  isAnnounced: z.boolean(),
});
export interface RoleChange extends Infer<typeof roleChangeSchema> {}
