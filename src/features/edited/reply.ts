import type { Action } from '../../model/action.js';
import type { Day, Instant } from '../../model/calendar/day.js';
import type { GroupHead } from '../../model/group-head.js';
import type { Rejected } from '../../reading/actions/rejected.js';
import type { Compared } from './rules/compare-message.js';

/** What was logged from a message that has been edited or deleted, and what may be changed for it. */
export interface EditedReply extends Compared {
  readonly kind: 'edited';
  readonly group: GroupHead;
  /** The message that it was. */
  readonly source: string;
  readonly what: 'edited' | 'deleted' | 'restored';
  /** What it says now and cannot be read, so that nothing is known of what is gone. */
  readonly rejected: readonly Rejected[];
  readonly today: Day;
}

/** What came of such an offer. */
export interface EditedSettledReply {
  readonly kind: 'edited-settled';
  readonly group: GroupHead;
  readonly actions: readonly Action[];
  readonly isKept: boolean;
  /** What the message says no more and is still open. */
  readonly gone: readonly Action[];
  /** When it was changed, by which it can be undone. */
  readonly at: Instant;
  readonly today: Day;
}
