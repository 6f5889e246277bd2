import type { Zone } from '../../model/calendar/day.js';
import type { KeptTrace } from './rules/trace.js';
import type { GroupHead } from '../../model/group-head.js';

/** Something that is kept about the reader; its words are hidden in a group that they are no longer in. */
export interface OwnTrace extends Omit<KeptTrace, 'record'> {
  readonly isHidden: boolean;
}

/** One page of what is kept about somebody, to themselves. */
export interface MyDataReply {
  readonly kind: 'my-data';
  readonly traces: readonly OwnTrace[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly zone: Zone;
}

/** Where somebody can ask what is kept about them. */
export interface MyDataElsewhereReply {
  readonly kind: 'my-data-elsewhere';
}

/** That everything of a group is kept beyond its time from now on, or no longer. */
export interface GroupHeldReply {
  readonly kind: 'group-held';
  readonly group: GroupHead;
  readonly isHeld: boolean;
}
