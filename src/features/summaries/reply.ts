import type { Day } from '../../model/calendar/day.js';
import type { GroupHead } from '../../model/group-head.js';
import type { Summary } from './rules/summarise.js';

/** Where a group's actions stand ahead of a meeting. */
export interface SummaryReply {
  readonly kind: 'summary';
  readonly group: GroupHead;
  readonly summary: Summary;
  readonly today: Day;
}
