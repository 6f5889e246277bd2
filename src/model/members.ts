import type { PersonId } from './lead.js';
import type { Group } from './group.js';
import type { Member, Role } from './member.js';

/** A member as a directory lists them; roles are the group's own. */
export type ListedMember = Omit<Member, 'roles'>;

export function isMember(group: Group, person: PersonId): boolean {
  return group.members.some((member) => member.id === person);
}

/** The roles that run a group, in the order in which they are asked to decide. */
export const RUNNING: readonly Role[] = ['chair', 'deputy', 'secretary'];

const runs = ({ roles }: Member): boolean => roles.some((role) => RUNNING.includes(role));

/** Whether the person runs the group: as its chair, its deputy chair or its secretary. */
export function hasRole(group: Group, person: PersonId): boolean {
  return group.members.some((member) => member.id === person && runs(member));
}

/** Whether the group has anyone to run it; until then every member may. */
export function isRun(group: Group): boolean {
  return group.members.some(runs);
}

/** Whether a member only reads; false if they also run the group. */
export const observes = (member: Member): boolean => member.roles.includes('observer') && !runs(member);

/** Whether the person is a member who does more than read. */
export function takesPart(group: Group, person: PersonId): boolean {
  return group.members.some((member) => member.id === person && !observes(member));
}

/** Whether the person is a member who only reads. */
export const isObserver = (group: Group, person: PersonId): boolean =>
  group.members.some((member) => member.id === person && observes(member));

/**
 * Whether a member may change a group's settings and meetings: somebody who runs it or, while nobody does, anyone but
 * an observer.
 */
export const mayRun = (group: Group, person: PersonId): boolean =>
  isRun(group) ? hasRole(group, person) : !isObserver(group, person);

/** Everyone in a group: its members, and outsiders who lead something in it. */
export const peopleIn = (group: Pick<Group, 'members' | 'outsiders'>): readonly PersonId[] => [
  ...group.members.map(({ id }) => id),
  ...group.outsiders,
];
