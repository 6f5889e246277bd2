import type { Day } from '../../model/calendar/day.js';
import type { GroupHead } from '../../model/group-head.js';
import type { PlanInSummary } from '../plans/rules/plan-in-summary.js';
import type { Reminded } from '../reminding/reply.js';
import type { Summary } from './rules/summarise.js';

/** What a group's actions come to on a day. */
export interface Summarised {
  readonly group: GroupHead;
  readonly summary: Summary;
  readonly today: Day;
}

/** Where a group's actions stand ahead of a meeting. */
export interface SummaryReply extends Summarised {
  readonly kind: 'summary';
  /** What of the group's plans the meeting is to know; what stands in one is in no part of the summary. */
  readonly plans?: readonly PlanInSummary[];
  /** Who has just been asked for an update from it, and who was not and why; absent where nobody asked. */
  readonly asked?: readonly Reminded[];
}

/** A page of all that a summary has, or of what is its reader's own. */
export interface SummaryPageReply extends Summarised {
  readonly kind: 'summary-page';
  readonly isMine: boolean;
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** How many rows come before the page, and how many it has at most. */
  readonly first: number;
  readonly size: number;
}
