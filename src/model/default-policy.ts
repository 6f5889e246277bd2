import type { PersonId } from './lead.js';
import type { Group } from './group.js';
import { peopleIn } from './members.js';

const isOlder = (one: Group, other: Group): boolean => `${one.createdAt} ${one.id}` < `${other.createdAt} ${other.id}`;

/** The default policy of each person in these groups: that of the oldest they are a member of, or lead something in. */
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

/**
 * Whether two states of a group, or none, say the same to those whose default policy it is: of when they may be written to, and
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

/** What holds for a person who has settled nothing: what their oldest group says. */
export type DefaultPolicy = Pick<Group, 'zone' | 'nation' | 'nudging'>;
