import type { Group, Role } from '../model/group.js';
import { hasRole } from '../model/members.js';
import type { PersonId } from '../model/lead.js';

/** Who of a group may be written to about it though they lead nothing: whoever chairs it or is its secretary. */
export const officersOf = (group: Group): readonly PersonId[] =>
  group.members.filter(({ id }) => hasRole(group, id)).map(({ id }) => id);

/** Of whoever runs a group, those of the first role that has any whom this test lets through; empty when none has. */
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
