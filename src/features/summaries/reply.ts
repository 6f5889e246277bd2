import type { Day } from '../../model/calendar/day.js';
import type { GroupHead } from '../../model/group-head.js';
import type { AgendaRow } from '../agenda/rules/meeting-agenda.js';
import type { PlanInSummary } from '../plans/rules/plan-in-summary.js';
import type { Reminded } from '../reminding/reply.js';
import type { Summary } from './rules/summarise.js';

/** A group's summary on a day. */
export interface Summarised {
  readonly group: GroupHead;
  readonly summary: Summary;
  readonly today: Day;
}

/** Where a group's actions stand ahead of a meeting. */
export interface SummaryReply extends Summarised {
  readonly kind: 'summary';
  /** What the meeting must know about the group's plans; actions in a plan are in no part of the summary. */
  readonly plans?: readonly PlanInSummary[];
  /** The agenda of the meeting ahead, in order; absent if nothing is on it. */
  readonly agenda?: readonly AgendaRow[];
  /** Who was just asked from it for an update, who was not, and why; absent if nobody asked. */
  readonly asked?: readonly Reminded[];
}

/** A page of a summary's actions, or of its reader's own. */
export interface SummaryPageReply extends Summarised {
  readonly kind: 'summary-page';
  readonly isMine: boolean;
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** How many rows come before the page, and the most that a page has. */
  readonly first: number;
  readonly size: number;
}
