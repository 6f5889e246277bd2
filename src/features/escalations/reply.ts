import type { Action } from '../../model/action.js';
import type { Day } from '../../model/calendar/day.js';
import type { GroupHead } from '../../model/group-head.js';
import type { LeadNote } from '../../delivery/lead-notes.js';
import type { DigestItem } from '../digests/rules/digest-items.js';
import type { Actor } from '../../model/actor.js';
import type { Unreachable } from '../../model/out-of-reach.js';
import type { UnreachableLead } from '../../model/unreachable-lead.js';

/** A late action without an update for too long, as those who run its group see it. */
export interface EscalatedItem {
  readonly action: Action;
  readonly group: GroupHead;
  readonly due: Day;
  /** How often its deadline was moved. */
  readonly timesMoved: number;
  /** The day when anyone last sent a note, a "done" or a request, or answered one; null when nobody did. */
  readonly lastWord: Day | null;
  /** The day of the meeting that its leads are asked to attend; null when they are not. */
  readonly attendingOn: Day | null;
  /** Whether the reader is one of its leads: nobody asks themselves to attend. */
  readonly isOwn: boolean;
  /** Its leads who cannot be reached, so the bot has not nudged them. */
  readonly unreached: readonly UnreachableLead[];
  /** Its leads who are away, or want no nudges. */
  readonly quiet: readonly LeadNote[];
}

/** To those who run groups: late actions without an update. */
export interface EscalationReply {
  readonly kind: 'escalation';
  readonly items: readonly EscalatedItem[];
  readonly today: Day;
}

/** To those who run a group: says that a lead cannot be reached. */
export interface UnreachableReply {
  readonly kind: 'unreachable';
  readonly group: GroupHead;
  readonly name: string;
  readonly reason: Unreachable;
  /** Their open actions in the group. */
  readonly actions: readonly Action[];
  readonly today: Day;
}

/** In a group's chat: what a lead who cannot be reached otherwise has due. */
export interface MentionReply {
  readonly kind: 'mention';
  readonly group: GroupHead;
  readonly person: Actor;
  readonly reason: Unreachable;
  readonly items: readonly DigestItem[];
  readonly today: Day;
}
