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

/** Asks who takes what somebody who has left still leads. */
export interface DepartedReply {
  readonly kind: 'departed';
  readonly group: GroupHead;
  readonly about: Actor;
  readonly actions: readonly Action[];
  readonly members: readonly Candidate[];
  readonly today: Day;
}

/** Tells a group whose roles have changed, and asks it for a chair when nobody runs it. */
export interface RolesReply {
  readonly kind: 'roles';
  readonly group: GroupHead;
  readonly changes: readonly RoleChange[];
  /** Who acts as there is no chair: the deputies, else the secretaries; null where nobody does. */
  readonly acting: { readonly role: 'deputy' | 'secretary'; readonly names: readonly string[] } | null;
  /** Whether the members are asked for a chair, as nobody runs the group. */
  readonly isAsked: boolean;
  readonly members: readonly Candidate[];
}

/** In the place of a card of which nothing is for its reader any longer. */
export interface ClosedReply {
  readonly kind: 'closed';
}

/** What somebody who has left a group still leads in it, and who may take it; null for someone who has not left. */
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
