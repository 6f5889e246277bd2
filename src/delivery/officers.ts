import type { Group } from '../model/group.js';
import { hasRole } from '../model/members.js';
import type { PersonId } from '../model/lead.js';
import type { Role } from '../model/member.js';

/** The people who run a group; the bot writes to them about it though they may lead nothing. */
export const officersOf = (group: Group): readonly PersonId[] =>
  group.members.filter(({ id }) => hasRole(group, id)).map(({ id }) => id);

/** Returns the officers with the first role that has any who pass the test; empty when no role has. */
export function firstOfRoles(
  group: Group,
  roles: readonly Role[],
  isMeant: (person: PersonId) => boolean,
): readonly PersonId[] {
  for (const role of roles) {
    const found = group.members.filter((member) => member.roles.includes(role) && isMeant(member.id));
    if (found.length > 0) return found.map(({ id }) => id);
  }
  return [];
}
