import type { PersonId } from '../../model/lead.js';
import { fold } from '../text/fold.js';
import type { Member } from '../../model/member.js';

/**
 * The members whom a list names, each in full or by id. Null if any part names nobody, or could mean several. A name
 * may itself contain commas: "Davies, Huw (Housing)".
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
