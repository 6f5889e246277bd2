import type { Day } from '../../model/calendar/day.js';
import type { GroupHead } from '../../model/group-head.js';
import type { ToldChange } from './rules/changes-for.js';

/** What others changed in a lead's actions. */
export interface ToldReply {
  readonly kind: 'told';
  readonly group: GroupHead;
  readonly changes: readonly ToldChange[];
  /** The lead for whom the reader stands in; null if the actions are the reader's own. */
  readonly standsInFor: string | null;
  readonly today: Day;
}

/** Messages about others' changes are now on or off. */
export interface TellMeReply {
  readonly kind: 'tell-me';
  readonly isWanted: boolean;
}
