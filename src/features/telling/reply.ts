import type { Day } from '../../model/calendar/day.js';
import type { GroupHead } from '../../model/group-head.js';
import type { ToldChange } from './rules/changes-for.js';

/** To a lead: what others have made of their actions. */
export interface ToldReply {
  readonly kind: 'told';
  readonly group: GroupHead;
  readonly changes: readonly ToldChange[];
  /** The name of the lead in whose place the reader gets it; null when the actions are their own. */
  readonly standsInFor: string | null;
  readonly today: Day;
}

/** That somebody is told of what others change, or not any longer. */
export interface TellMeReply {
  readonly kind: 'tell-me';
  readonly isWanted: boolean;
}
