import type { PersonId } from './lead.js';
import { fold } from './fold.js';
import type { Group } from './group.js';
import type { Role, Member } from './member.js';

/** The names of those who have a role, with commas between. */
export const holders = (group: Group, role: Role): string =>
  group.members
    .filter((member) => member.roles.includes(role))
    .map((member) => member.name)
    .join(', ');

/**
 * The members whom a list names, each in full or by an id, when all its parts do; null when one does not, or could be
 * several. A name may hold commas itself, as in "Davies, Huw (Housing)".
 */
export function membersNamed(list: string, members: readonly Member[]): readonly PersonId[] | null {
  const parts = list.split(',').map((part) => part.trim());
  const found: PersonId[] = [];
  for (let at = 0; at < parts.length;) {
    const rest = parts.slice(at);
    const taken = rest.findIndex((_, index) => memberNamed(rest.slice(0, index + 1).join(', '), members) !== null);
    if (taken === -1) return null;
    found.push(memberNamed(rest.slice(0, taken + 1).join(', '), members) ?? '');
    at += taken + 1;
  }
  return [...new Set(found)];
}

function memberNamed(said: string, members: readonly Member[]): PersonId | null {
  const [byId] = members.filter(({ id, aadObjectId }) => id === said || aadObjectId === said);
  const named = members.filter(({ name }) => fold(name) === fold(said));
  const earlier = members.filter(({ earlierNames = [] }) => earlierNames.some((name) => fold(name) === fold(said)));
  const [byName, ...others] = named.length === 0 ? earlier : named;
  return byId?.id ?? (others.length === 0 ? (byName?.id ?? null) : null);
}
