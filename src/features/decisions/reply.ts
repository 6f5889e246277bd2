import type { Day, Instant } from '../../model/calendar/day.js';
import type { Decision } from '../../model/decision.js';
import type { GroupHead } from '../../model/group-head.js';

/** What was just decided, with its references; not new where it was kept before. */
export interface DecisionsKeptReply {
  readonly kind: 'decisions-kept';
  readonly group: GroupHead;
  readonly decisions: readonly Decision[];
  readonly isNew: boolean;
  /** When, by which it can be undone; null where there is nothing to undo. */
  readonly at: Instant | null;
}

/** Asks whether what was said is a decision, or of which group. */
export interface OfferDecisionReply {
  readonly kind: 'offer-decision';
  readonly groups: readonly GroupHead[];
  readonly text: string;
  /** That it was said to be none. */
  readonly isLeft?: true;
}

/** One decision, and what has just become of it. */
export interface DecisionReply {
  readonly kind: 'decision-card';
  readonly group: GroupHead;
  readonly decision: Decision;
  readonly news: 'withdrawn' | 'already-withdrawn' | 'reason-needed' | null;
  readonly mayWithdraw: boolean;
  /** When the reader changed it, by which that can be undone; null where they did not. */
  readonly at: Instant | null;
  readonly today: Day;
}

/** A page of decisions, by meeting. */
export interface DecisionsReply {
  readonly kind: 'decisions';
  /** The one group that they are of; null for all of the reader's. */
  readonly only: GroupHead | null;
  readonly find: string | null;
  readonly shown: readonly { readonly group: GroupHead; readonly decision: Decision }[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}
