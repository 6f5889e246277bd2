import type { Action } from '../../model/action.js';
import type { Day, Instant } from '../../model/calendar/day.js';
import type { GroupHead } from '../../model/group-head.js';
import type { Rejected } from '../../reading/actions/rejected.js';
import type { Compared } from './rules/compare-message.js';

/** What was logged from a message that somebody has edited or deleted, and the changes offered. */
export interface EditedReply extends Compared {
  readonly kind: 'edited';
  readonly group: GroupHead;
  /** The id of the message. */
  readonly source: string;
  readonly what: 'edited' | 'deleted' | 'restored';
  /** Lines of it that cannot be read; while there are any, nobody knows what is gone. */
  readonly rejected: readonly Rejected[];
  readonly today: Day;
}

/** What came of that offer. */
export interface EditedSettledReply {
  readonly kind: 'edited-settled';
  readonly group: GroupHead;
  readonly actions: readonly Action[];
  readonly isKept: boolean;
  /** The open actions that the message no longer has. */
  readonly gone: readonly Action[];
  /** When the change was made, which identifies it for undo. */
  readonly at: Instant;
  readonly today: Day;
}
