import type { Day, Instant } from '../../model/calendar/day.js';
import type { Decision } from '../../model/decision.js';
import type { GroupHead } from '../../model/group-head.js';

/** What was just decided, with its references; `isNew` is false if it was kept before. */
export interface DecisionsKeptReply {
  readonly kind: 'decisions-kept';
  readonly group: GroupHead;
  readonly decisions: readonly Decision[];
  readonly isNew: boolean;
  /** The time of the change, to undo it by; null when there is nothing to undo. */
  readonly at: Instant | null;
}

/** Asks whether what was said is a decision, or which group it is for. */
export interface OfferDecisionReply {
  readonly kind: 'offer-decision';
  readonly groups: readonly GroupHead[];
  readonly text: string;
  /** Set once somebody says that it is no decision. */
  readonly isLeft?: true;
}

/** One decision, and what just happened to it. */
export interface DecisionReply {
  readonly kind: 'decision-card';
  readonly group: GroupHead;
  readonly decision: Decision;
  readonly news: 'withdrawn' | 'already-withdrawn' | 'reason-needed' | null;
  readonly mayWithdraw: boolean;
  /** The time of the reader's change, to undo it by; null when they made none. */
  readonly at: Instant | null;
  readonly today: Day;
}

/** A page of decisions, by meeting. */
export interface DecisionsReply {
  readonly kind: 'decisions';
  /** The one group they belong to; null for all of the reader's. */
  readonly only: GroupHead | null;
  readonly find: string | null;
  readonly shown: readonly { readonly group: GroupHead; readonly decision: Decision }[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}
