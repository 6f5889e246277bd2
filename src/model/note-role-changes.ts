import type { Instant } from './calendar/day.js';
import type { PersonId } from './lead.js';
import type { Group } from './group.js';
import type { Actor } from './actor.js';
import { type Member, type Role, roleSchema } from './member.js';
import type { RoleChange } from './role-change.js';

const ROLES = roleSchema.options;

/** Who chairs a group. */
export const chairsOf = ({ members }: Group): readonly Member[] =>
  members.filter(({ roles }) => roles.includes('chair'));

/** Who chaired a group before a change and no longer does. */
export function chairsLost(before: Group, after: Group): readonly Actor[] {
  const now = new Set(chairsOf(after).map(({ id }) => id));
  return chairsOf(before)
    .filter(({ id }) => !now.has(id))
    .map(({ id, name }) => ({ id, name }));
}

/**
 * Adds the role changes between two states of a group to its history. `isAnnounced`: whether the group saw the change
 * as it was made.
 */
export function withRolesNoted(
  before: Group,
  after: Group,
  made: { readonly by: Actor; readonly at: Instant; readonly isAnnounced: boolean },
): Group {
  const had = new Map<PersonId, readonly Role[]>(before.members.map(({ id, roles }) => [id, roles]));
  const changes = after.members.flatMap(({ id, name, roles }) =>
    ROLES.flatMap((role): readonly RoleChange[] => {
      const isHeld = roles.includes(role);
      if (isHeld === (had.get(id)?.includes(role) ?? false)) return [];
      return [{ ...made, role, person: { id, name }, change: isHeld ? 'taken-up' : 'laid-down' }];
    }),
  );
  return changes.length === 0 ? after : { ...after, roleChanges: [...after.roleChanges, ...changes] };
}
