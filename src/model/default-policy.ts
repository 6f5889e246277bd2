import type { PersonId } from './lead.js';
import type { Group } from './group.js';
import { peopleIn } from './members.js';

const isOlder = (one: Group, other: Group): boolean => `${one.createdAt} ${one.id}` < `${other.createdAt} ${other.id}`;

/** The default policy of each person in these groups: that of the oldest group that they are a member of or lead in. */
export function defaultPoliciesIn(groups: Iterable<Group>): ReadonlyMap<PersonId, DefaultPolicy> {
  const oldest = new Map<PersonId, Group>();
  for (const group of groups) {
    for (const id of peopleIn(group)) {
      const known = oldest.get(id);
      if (known === undefined || isOlder(group, known)) oldest.set(id, group);
    }
  }
  return oldest;
}

/** Whether two states of a group (null for none) give the same default policy to the same people. */
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

/** The policy for a person without preferences: that of their oldest group. */
export type DefaultPolicy = Pick<Group, 'zone' | 'nation' | 'nudging'>;
