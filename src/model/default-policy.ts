import type { PersonId } from './lead.js';
import type { Group } from './group.js';
import { peopleIn } from './members.js';

const isOlder = (one: Group, other: Group): boolean => `${one.createdAt} ${one.id}` < `${other.createdAt} ${other.id}`;

/** The home of each person in these groups: the oldest of those that they are a member of, or lead something in. */
export function defaultPoliciesIn(groups: Iterable<Group>): ReadonlyMap<PersonId, DefaultPolicy> {
  const homes = new Map<PersonId, Group>();
  for (const group of groups) {
    for (const id of peopleIn(group)) {
      const known = homes.get(id);
      if (known === undefined || isOlder(group, known)) homes.set(id, group);
    }
  }
  return homes;
}

/**
 * Whether two states of a group, or none, say the same to those for whom it is home: of when they may be written to, and
 * of who its members are.
 */
export function defaultPoliciesAlike(before: Group | null, after: Group | null): boolean {
  const said = (group: Group | null): string =>
    group === null ? '' : JSON.stringify([group.zone, group.nation, group.nudging, group.createdAt, peopleIn(group)]);
  const isSame =
    before?.zone === after?.zone &&
    before?.nation === after?.nation &&
    before?.nudging === after?.nudging &&
    before?.createdAt === after?.createdAt &&
    before?.members === after?.members &&
    before?.outsiders === after?.outsiders;
  return isSame || said(before) === said(after);
}
/** What a person has from a group where they have settled nothing: their oldest one, their home. */
export type DefaultPolicy = Pick<Group, 'zone' | 'nation' | 'nudging'>;
