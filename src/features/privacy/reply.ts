import type { Zone } from '../../model/calendar/day.js';
import type { KeptTrace } from './rules/trace.js';
import type { GroupHead } from '../../model/group-head.js';

/** Something we keep about the reader; its words are hidden if the reader has left its group. */
export interface OwnTrace extends Omit<KeptTrace, 'record'> {
  readonly isHidden: boolean;
}

/** One page of what we keep about the reader. */
export interface MyDataReply {
  readonly kind: 'my-data';
  readonly traces: readonly OwnTrace[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly zone: Zone;
}

/** Says where to ask for one's own data. */
export interface MyDataElsewhereReply {
  readonly kind: 'my-data-elsewhere';
}

/** All of a group's records are now held beyond their retention period, or no longer. */
export interface GroupHeldReply {
  readonly kind: 'group-held';
  readonly group: GroupHead;
  readonly isHeld: boolean;
}
