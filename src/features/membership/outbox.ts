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

/** The question who takes what somebody led who has left; null when nothing waits, or its reader no longer runs the group. */
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

/** Who acts for the chair where there is none: the deputies, else the secretaries; null where nobody has to. */
function actingIn({ members }: Group): RolesReply['acting'] {
  for (const role of RUNNING) {
    const names = members.filter(({ roles }) => roles.includes(role)).map(({ name }) => name);
    if (names.length > 0) return role === 'deputy' || role === 'secretary' ? { role, names } : null;
  }
  return null;
}

/** Which roles of a group changed hands at a moment, and whom it is asked for; null when none is known of. */
export function composeRoles({
  subject: { at },
  groups: [group],
}: Composing<RolesSubject>): (Composed & { readonly reply: RolesReply }) | null {
  const changes = group?.roleChanges.filter((change) => change.at === at) ?? [];
  if (group === undefined || changes.length === 0) return null;
  // How things stand now is said with the last change alone, so that nobody is asked twice.
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

/** To a chair or secretary: who takes what somebody led who has left. */
export const departedMessage: MessageDeclaration<DepartedSubject> = {
  subject: departedSubject,
  due: ({ group, now, availabilityIn }) => ({ items: dueDepartures(group, now, availabilityIn), next: null }),
  compose: composeDeparted,
};

/** To a group: whose roles have changed. */
export const rolesMessage: MessageDeclaration<RolesSubject> = {
  subject: rolesSubject,
  due: ({ group, now }) => ({ items: dueRoles(group, now), next: null }),
  compose: (composing) => Promise.resolve(composeRoles(composing)),
};
