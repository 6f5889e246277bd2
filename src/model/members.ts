import type { PersonId } from './lead.js';
import type { Group } from './group.js';
import type { Member } from './member.js';

/** What a directory tells of a member; roles are the group's own. */
export type ListedMember = Omit<Member, 'roles'>;

export function isMember(group: Group, person: PersonId): boolean {
  return group.members.some((member) => member.id === person);
}

/** Whether the person chairs the group or is its secretary. */
export function hasRole(group: Group, person: PersonId): boolean {
  return group.members.some((member) => member.id === person && member.roles.length > 0);
}

/** Whether the group has anyone to run it; until then every member may. */
export function isRun(group: Group): boolean {
  return group.members.some((member) => member.roles.length > 0);
}

/** Whether a member may change its settings and its meetings: who runs it, and while nobody does, any member. */
export const mayRun = (group: Group, person: PersonId): boolean => !isRun(group) || hasRole(group, person);

/** Everyone who has to do with a group: its members, and who only lead something in it. */
export const peopleIn = (group: Pick<Group, 'members' | 'outsiders'>): readonly PersonId[] => [
  ...group.members.map(({ id }) => id),
  ...group.outsiders,
];
