import type { Group } from '../groups/group.js';
import { hasRole } from '../groups/members.js';
import type { PersonId } from '../leads/lead.js';

/** Who of a group may be written to about it though they lead nothing: whoever chairs it or is its secretary. */
export const runnersOf = (group: Group): readonly PersonId[] =>
  group.members.filter(({ id }) => hasRole(group, id)).map(({ id }) => id);
