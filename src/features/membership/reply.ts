import type { Action } from '../../model/action.js';
import type { Day } from '../../model/calendar/day.js';
import type { GroupHead } from '../../model/group-head.js';
import type { Candidate } from '../../model/candidate.js';
import type { Actor } from '../../model/actor.js';
import type { RoleChange } from '../../model/role-change.js';

/** What is said of who has left a group and of who runs it. */
export type MembershipAnswer =
  | {
      /** Asks who takes what somebody who has left still leads. */
      readonly kind: 'departed';
      readonly group: GroupHead;
      readonly about: Actor;
      readonly actions: readonly Action[];
      readonly members: readonly Candidate[];
      readonly today: Day;
    }
  | {
      /** Tells a group whose roles have changed, and asks it for a chair when nobody runs it. */
      readonly kind: 'roles';
      readonly group: GroupHead;
      readonly changes: readonly RoleChange[];
      /** Who acts as there is no chair: the secretaries. */
      readonly acting: readonly string[];
      /** Whether the members are asked for a chair, as nobody runs the group. */
      readonly isAsked: boolean;
      readonly members: readonly Candidate[];
    }
  | {
      /** Asks before the chair is taken from these people and given to those. */
      readonly kind: 'confirm-chair';
      readonly group: GroupHead;
      readonly from: readonly Actor[];
      readonly to: readonly Actor[];
    };
