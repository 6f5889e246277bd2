import { leadPeople } from './lead-people.js';
import type { PersonId } from './lead.js';
import type { Group } from './group.js';
import { isMember } from './members.js';

/** Who wants to know of a group, as Teams says who they are. */
export interface Knower {
  readonly person: { readonly id: PersonId };
  readonly tenant: string;
}

/** Whether somebody was a member of a group and is no longer. */
export const isFormer = (group: Pick<Group, 'former'>, person: PersonId): boolean =>
  group.former.some(({ id }) => id === person);

/** Whether anything of a group may be said to somebody without their asking. */
export const mayHear = (group: Pick<Group, 'former' | 'uninstalledAt'>, person: PersonId): boolean =>
  group.uninstalledAt === null && !isFormer(group, person);

/**
 * A group as somebody may know it: whole for a member of it, with nothing but what they lead for a lead who is none; null
 * for anyone else, as if there were no such group. So it is while the app is out of its conversation.
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

/** The group, for a member of it; null for anyone else, as if there were no such group. */
export function asMembersKnow(group: Group | null, knower: Knower): Group | null {
  const known = asKnownTo(group, knower);
  return known !== null && isMember(known, knower.person.id) ? known : null;
}
