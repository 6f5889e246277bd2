import { z } from 'zod';
import { actorSchema } from './actor.js';
import { instantSchema } from './calendar/day.js';
import type { Infer } from './infer.js';
import { roleSchema } from './member.js';

/** Someone took up a role, or laid it down. */
export const roleChangeSchema = z.strictObject({
  at: instantSchema,
  /** Who decided it; null if they left the group. */
  by: actorSchema.nullable(),
  role: roleSchema,
  person: actorSchema,
  change: z.enum(['taken-up', 'laid-down']),
  /** Whether the group saw the change as it was made, and so needs no message about it. */
  isAnnounced: z.boolean(),
});
export interface RoleChange extends Infer<typeof roleChangeSchema> {}
