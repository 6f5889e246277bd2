import { headOf } from '../../model/group-head.js';
import type { Group } from '../../model/group.js';
import { hasRole, isRun, RUNNING } from '../../model/members.js';
import { languageOf } from '../../delivery/reader-language.js';
import type { Composed } from '../../ports/compose.js';
import type { Composing, MessageDeclaration } from '../feature.js';
import { type DepartedReply, departedReply, type RolesReply } from './reply.js';
import {
  type DepartedSubject,
  departedSubject,
  dueDepartures,
  dueRoles,
  type RolesSubject,
  rolesSubject,
} from './rules/due-departures.js';

/** Asks who takes the actions of somebody who has left; null for none, or when its reader no longer runs the group. */
export async function composeDeparted({
  store,
  subject: { person, about },
  groups: [group],
  now,
}: Composing<DepartedSubject>): Promise<(Composed & { readonly reply: DepartedReply }) | null> {
  if (group === undefined || !hasRole(group, person)) return null;
  const reply = departedReply(group, about, now);
  if (reply === null || reply.actions.length === 0) return null;
  return { reply, language: await languageOf(store, person, group), replaces: null };
}

/** Who acts for a missing chair: the deputies, else the secretaries; null when there is a chair, or nobody to act. */
function actingIn({ members }: Group): RolesReply['acting'] {
  for (const role of RUNNING) {
    const names = members.filter(({ roles }) => roles.includes(role)).map(({ name }) => name);
    if (names.length > 0) return role === 'deputy' || role === 'secretary' ? { role, names } : null;
  }
  return null;
}

/** Says which roles changed hands at a moment, and asks for a chair if nobody runs the group; null for no change. */
export function composeRoles({
  subject: { at },
  groups: [group],
}: Composing<RolesSubject>): (Composed & { readonly reply: RolesReply }) | null {
  const changes = group?.roleChanges.filter((change) => change.at === at) ?? [];
  if (group === undefined || changes.length === 0) return null;
  // Only the last change comes with how things stand now, so that nobody is asked twice.
  const isLast = group.roleChanges.at(-1)?.at === at;
  const isAsked = isLast && !isRun(group);
  const reply: RolesReply = {
    kind: 'roles',
    group: headOf(group),
    changes,
    acting: isLast ? actingIn(group) : null,
    isAsked,
    members: isAsked ? group.members.map(({ id, name }) => ({ id, name })) : [],
  };
  return { reply, language: group.language, replaces: null };
}

/** To those who run a group: asks who takes the actions of somebody who has left. */
export const departedMessage: MessageDeclaration<DepartedSubject> = {
  subject: departedSubject,
  due: ({ group, now, availabilityIn }) => ({ items: dueDepartures(group, now, availabilityIn), next: null }),
  compose: composeDeparted,
};

/** To a group: says whose roles have changed. */
export const rolesMessage: MessageDeclaration<RolesSubject> = {
  subject: rolesSubject,
  due: ({ group, now }) => ({ items: dueRoles(group, now), next: null }),
  compose: (composing) => Promise.resolve(composeRoles(composing)),
};
