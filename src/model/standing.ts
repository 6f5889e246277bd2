import { leadPeople } from './lead-people.js';
import type { PersonId } from './lead.js';
import type { Group } from './group.js';
import { isMember } from './members.js';

/** The person who wants to see a group, as Teams identifies them. */
export interface Knower {
  readonly person: { readonly id: PersonId };
  readonly tenant: string;
}

/** Whether somebody was a member of a group and is no longer. */
export const isFormer = (group: Pick<Group, 'former'>, person: PersonId): boolean =>
  group.former.some(({ id }) => id === person);

/** Whether the bot may write to somebody about a group without being asked. */
export const mayHear = (group: Pick<Group, 'former' | 'uninstalledAt'>, person: PersonId): boolean =>
  group.uninstalledAt === null && !isFormer(group, person);

/**
 * A group as far as somebody may see it: all of it for a member; with only the actions that they lead for a lead who is
 * not a member; null for anyone else, as if there were no such group. Null for everyone while the app is out of its
 * conversation.
 */
export const asKnownTo = (group: Group | null, { person, tenant }: Knower): Group | null =>
  group?.tenant === tenant ? knownTo(group, person.id) : null;

/** The same for someone of the group's tenant. */
export function knownTo(group: Group, person: PersonId): Group | null {
  if (!mayHear(group, person)) return null;
  if (isMember(group, person)) return group;
  const actions = group.actions.filter((action) => leadPeople(action, group).includes(person));
  return actions.length === 0 ? null : { ...group, actions };
}

/** The group if the person is a member; null for anyone else, as if there were no such group. */
export function asMembersKnow(group: Group | null, knower: Knower): Group | null {
  const known = asKnownTo(group, knower);
  return known !== null && isMember(known, knower.person.id) ? known : null;
}
