import type { Action } from '../../model/action.js';
import type { Day, Instant } from '../../model/calendar/day.js';
import { type GroupHead, headOf } from '../../model/group-head.js';
import type { Candidate } from '../../model/candidate.js';
import type { Actor } from '../../model/actor.js';
import type { RoleChange } from '../../model/role-change.js';
import { localDay } from '../../model/calendar/zones.js';
import { openActionsOf } from './rules/departed-actions.js';
import type { Group } from '../../model/group.js';
import type { PersonId } from '../../model/lead.js';

/** Asks who takes the actions of somebody who has left. */
export interface DepartedReply {
  readonly kind: 'departed';
  readonly group: GroupHead;
  readonly about: Actor;
  readonly actions: readonly Action[];
  readonly members: readonly Candidate[];
  readonly today: Day;
}

/** Says in a group whose roles have changed, and asks for a chair when nobody runs it. */
export interface RolesReply {
  readonly kind: 'roles';
  readonly group: GroupHead;
  readonly changes: readonly RoleChange[];
  /** Who acts while there is no chair: the deputies, else the secretaries; null for nobody. */
  readonly acting: { readonly role: 'deputy' | 'secretary'; readonly names: readonly string[] } | null;
  /** Whether the card asks the members for a chair, as nobody runs the group. */
  readonly isAsked: boolean;
  readonly members: readonly Candidate[];
}

/** Replaces a card when nothing on it is for its reader any longer. */
export interface ClosedReply {
  readonly kind: 'closed';
}

/** The open actions of somebody who has left a group, and who may take them; null for someone who has not left. */
export function departedReply(group: Group, about: PersonId, now: Instant): DepartedReply | null {
  const gone = group.former.find(({ id }) => id === about);
  if (gone === undefined) return null;
  return {
    kind: 'departed',
    group: headOf(group),
    about: { id: gone.id, name: gone.name },
    actions: openActionsOf(group, about),
    members: group.members.map(({ id, name }) => ({ id, name })),
    today: localDay(now, group.zone),
  };
}
