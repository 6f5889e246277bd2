import { z } from 'zod';
import type { Group } from './group.js';
import { personIdSchema } from './lead.js';
import { roleSchema } from './member.js';

/** The key of the setting of a group by which some names stay in what it publishes. */
export const PUBLIC_NAMES = 'publicNames';

/** Whose names anyone may read: members, whoever holds a role, and names and posts as they were said. */
export const publicNamesSchema = z.strictObject({
  people: z.array(personIdSchema),
  roles: z.array(roleSchema),
  said: z.array(z.string()),
});
export type PublicNames = z.output<typeof publicNamesSchema>;

export const NO_PUBLIC_NAMES: PublicNames = { people: [], roles: [], said: [] };

/** The names of a group that anyone may read; none unless it is set. */
export function publicNamesOf({ settings }: Pick<Group, 'settings'>): PublicNames {
  const read = publicNamesSchema.safeParse(settings[PUBLIC_NAMES]);
  return read.success ? read.data : NO_PUBLIC_NAMES;
}
