import { z } from 'zod';
import { instantSchema } from './calendar/day.js';
import type { Infer } from './infer.js';
import { personIdSchema } from './lead.js';

/**
 * A role that gives a member more rights or fewer: chair, deputy and secretary run the group; an observer only reads.
 */
export const roleSchema = z.enum(['chair', 'deputy', 'secretary', 'observer']);
export type Role = z.infer<typeof roleSchema>;

/** Someone who belongs to a group. */
export const memberSchema = z.strictObject({
  id: personIdSchema,
  name: z.string(),
  givenName: z.string().optional(),
  surname: z.string().optional(),
  email: z.string().optional(),
  aadObjectId: z.string().optional(),
  /** Their earlier names, latest first, which people may still use. */
  earlierNames: z.array(z.string()).optional(),
  roles: z.array(roleSchema),
});
export interface Member extends Infer<typeof memberSchema> {}

/** Someone who was a member and is no longer. */
export const formerMemberSchema = z.strictObject({ id: personIdSchema, name: z.string(), leftAt: instantSchema });
