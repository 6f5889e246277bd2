import type { Zone } from '../../model/calendar/day.js';
import type { KeptTrace } from './rules/trace.js';
import type { GroupHead } from '../../model/group-head.js';

/** Something that is kept about the reader; its words are hidden in a group that they are no longer in. */
export interface OwnTrace extends Omit<KeptTrace, 'record'> {
  readonly isHidden: boolean;
}

/** What answers a question about what is kept: one page of it to the person themselves, or where to ask. */
export type PrivacyAnswer =
  | {
      readonly kind: 'my-data';
      readonly traces: readonly OwnTrace[];
      readonly page: number;
      readonly pages: number;
      readonly total: number;
      readonly zone: Zone;
    }
  | { readonly kind: 'my-data-elsewhere' }
  /** That everything of a group is kept beyond its time from now on, or no longer. */
  | { readonly kind: 'group-held'; readonly group: GroupHead; readonly isHeld: boolean };
