import type { Day, Instant } from './calendar/day.js';
import type { Deadline } from './deadline.js';
import type { GroupId } from './group.js';
import type { Lead } from './lead.js';
import type { Actor } from './actor.js';

/** One action that minutes may hold, as it would be logged, and whether it is to be. */
export interface ReviewItem {
  /** `implied` is a sentence that only sounds like an undertaking; it is never chosen without a person's yes. */
  readonly kind: 'explicit' | 'implied';
  readonly task: string;
  readonly leads: readonly Lead[];
  readonly deadline: Deadline;
  /** The words it was read from, after the sentence that "this" or "it" in the task points to. */
  readonly quote: string;
  /** The line of the minutes it begins on, from 1. */
  readonly line: number;
  readonly isChosen: boolean;
}

/** Minutes that were read and whose actions someone is asked about before they are logged. */
export interface Review {
  /** `GROUP/HASH`: the group's id, and a hash of what brought the minutes, so that the same delivery is one review. */
  readonly id: string;
  readonly tenant: string;
  readonly group: GroupId;
  readonly at: Instant;
  readonly by: Actor;
  readonly title: string | null;
  /** The day from which deadlines were counted: the meeting's as the minutes say it, else the day they were given. */
  readonly held: Day;
  readonly isHeldSaid: boolean;
  readonly items: readonly ReviewItem[];
  /** References of actions that the group had already when the minutes were read. */
  readonly known: readonly string[];
  /** The minutes themselves while it is not settled which group they belong to; empty after. */
  readonly text: string;
}

/** The group's part of a review's id. */
export const groupOfReview = (id: string): GroupId => id.slice(0, id.lastIndexOf('/'));
