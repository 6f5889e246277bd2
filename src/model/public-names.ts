import { z } from 'zod';
import type { Group } from './group.js';
import { personIdSchema } from './lead.js';
import { roleSchema } from './member.js';

/** The key of the group setting for names that stay in what the group publishes. */
export const PUBLIC_NAMES = 'publicNames';

/** Whose names are public: members, holders of roles, and names and posts as they were typed. */
export const publicNamesSchema = z.strictObject({
  people: z.array(personIdSchema),
  roles: z.array(roleSchema),
  said: z.array(z.string()),
});
export type PublicNames = z.output<typeof publicNamesSchema>;

export const NO_PUBLIC_NAMES: PublicNames = { people: [], roles: [], said: [] };

/** A group's public names; none by default. */
export function publicNamesOf({ settings }: Pick<Group, 'settings'>): PublicNames {
  const read = publicNamesSchema.safeParse(settings[PUBLIC_NAMES]);
  return read.success ? read.data : NO_PUBLIC_NAMES;
}
