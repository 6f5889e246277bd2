import type { Group } from './group.js';
import type { Role } from './member.js';

/** The names of the members with a role, joined by commas. */
export const holders = (group: Group, role: Role): string =>
  group.members
    .filter((member) => member.roles.includes(role))
    .map((member) => member.name)
    .join(', ');
