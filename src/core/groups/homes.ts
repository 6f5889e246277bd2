import type { PersonId } from '../leads/lead.js';
import type { Home } from '../nudges/person-terms.js';
import type { Group } from './group.js';

const isOlder = (one: Group, other: Group): boolean => `${one.createdAt} ${one.id}` < `${other.createdAt} ${other.id}`;

/** The home of each member of these groups: the oldest of those that they are a member of. */
export function homesIn(groups: Iterable<Group>): ReadonlyMap<PersonId, Home> {
  const homes = new Map<PersonId, Group>();
  for (const group of groups) {
    for (const { id } of group.members) {
      const known = homes.get(id);
      if (known === undefined || isOlder(group, known)) homes.set(id, group);
    }
  }
  return homes;
}

/** Whether two states of a group, or none, make no difference to anyone's home. */
export const housesAlike = (before: Group | null, after: Group | null): boolean =>
  before?.members === after?.members &&
  before?.createdAt === after?.createdAt &&
  before?.zone === after?.zone &&
  before?.nation === after?.nation &&
  before?.nudging === after?.nudging;
