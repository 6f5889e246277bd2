import type { GroupHead } from '../../model/group-head.js';
import type { TimelineEntry } from '../../model/timeline.js';

/** A page of what has happened to an action, newest first. */
export interface HistoryReply {
  readonly kind: 'history';
  readonly group: GroupHead;
  readonly reference: string;
  readonly task: string;
  readonly entries: readonly TimelineEntry[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}
