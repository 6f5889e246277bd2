import type { PersonId } from '../leads/lead.js';
import type { Group, Member } from './group.js';

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

/** The group with this person among its members; the same group when they are there already. */
export function withMember(group: Group, member: ListedMember): Group {
  if (isMember(group, member.id)) return group;
  return { ...group, members: [...group.members, { ...member, roles: [] }] };
}

/** The group with the members a directory lists: roles are kept, and those with a role stay even when not listed. */
export function withListedMembers(group: Group, listed: readonly ListedMember[]): Group {
  const roles = new Map(group.members.map((member) => [member.id, member.roles]));
  const present = new Set(listed.map((member) => member.id));
  const kept = group.members.filter((member) => member.roles.length > 0 && !present.has(member.id));
  return {
    ...group,
    members: [...listed.map((member) => ({ ...member, roles: roles.get(member.id) ?? [] })), ...kept],
  };
}

/** The group without this person among its members; what they lead stays theirs. */
export function withoutMember(group: Group, person: PersonId): Group {
  return { ...group, members: group.members.filter((member) => member.id !== person) };
}
