import type { Group } from './group.js';
import type { Role } from './member.js';

/** The names of those who have a role, with commas between. */
export const holders = (group: Group, role: Role): string =>
  group.members
    .filter((member) => member.roles.includes(role))
    .map((member) => member.name)
    .join(', ');
