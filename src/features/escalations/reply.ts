import type { Action } from '../../model/action.js';
import type { Day } from '../../model/calendar/day.js';
import type { GroupHead } from '../../model/group-head.js';
import type { LeadNote } from '../../delivery/lead-notes.js';
import type { DigestItem } from '../digests/rules/digest-items.js';
import type { Actor } from '../../model/actor.js';
import type { Unreachable } from '../../model/out-of-reach.js';
import type { UnreachableLead } from '../../model/unreachable-lead.js';

/** An action of which nothing has been heard for too long, as those who run its group read of it. */
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
  /** Whether its reader is among its leads, and so need not be asked to come. */
  readonly isOwn: boolean;
  /** Its leads who cannot be reached, and so have not heard of it from the bot. */
  readonly unreached: readonly UnreachableLead[];
  /** Its leads who are away, or want no nudges. */
  readonly quiet: readonly LeadNote[];
}

/** To those who run groups: what nothing is heard of. */
export interface EscalationReply {
  readonly kind: 'escalation';
  readonly items: readonly EscalatedItem[];
  readonly today: Day;
}

/** To those who run a group: that a lead cannot be reached. */
export interface UnreachableReply {
  readonly kind: 'unreachable';
  readonly group: GroupHead;
  readonly name: string;
  readonly reason: Unreachable;
  /** What is open of theirs in the group. */
  readonly actions: readonly Action[];
  readonly today: Day;
}

/** In a group's chat: what is due of a lead who cannot be reached otherwise. */
export interface MentionReply {
  readonly kind: 'mention';
  readonly group: GroupHead;
  readonly person: Actor;
  readonly reason: Unreachable;
  readonly items: readonly DigestItem[];
  readonly today: Day;
}
