import type { Action, Actor } from '../../model/action.js';
import type { Day } from '../../model/calendar/day.js';
import type { Meeting } from '../../model/group.js';
import type { Unreachable } from '../../model/person.js';
import type { GroupHead } from '../../model/group-head.js';
import type { DigestItem } from '../../delivery/digest-items.js';
import type { UnreachableLead } from '../../delivery/unreachable-leads.js';

/** An action of which nothing has been heard for too long, as whoever runs its group is told of it. */
export interface EscalatedItem {
  readonly action: Action;
  readonly group: GroupHead;
  readonly due: Day;
  /** How often its deadline was moved. */
  readonly timesMoved: number;
  /** The day of the last note or "done" of anyone; null when there was none. */
  readonly lastWord: Day | null;
  /** The day of the meeting that its leads are asked to come to; null when they are not. */
  readonly attendingOn: Day | null;
  /** Its leads who cannot be reached, and so have not heard of it from the bot. */
  readonly unreached: readonly UnreachableLead[];
}

/** What is said, without being asked, of actions that nothing is heard of and of leads who cannot be reached. */
export type ReachAnswer =
  | { readonly kind: 'escalation'; readonly items: readonly EscalatedItem[]; readonly today: Day }
  | {
      readonly kind: 'attend';
      readonly group: GroupHead;
      readonly action: Action;
      readonly meeting: Meeting;
      readonly askedBy: Actor;
      readonly today: Day;
    }
  | {
      readonly kind: 'need-not-attend';
      readonly group: GroupHead;
      readonly action: Action;
      readonly meetingDay: Day;
      /** Who took it back; null when it lapsed otherwise. */
      readonly by: Actor | null;
      readonly today: Day;
    }
  | {
      readonly kind: 'unreachable';
      readonly group: GroupHead;
      readonly name: string;
      readonly reason: Unreachable;
      /** What is open of theirs in the group. */
      readonly actions: readonly Action[];
      readonly today: Day;
    }
  | {
      readonly kind: 'mention';
      readonly group: GroupHead;
      readonly person: Actor;
      readonly reason: Unreachable;
      readonly items: readonly DigestItem[];
      readonly today: Day;
    };
