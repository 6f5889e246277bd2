import type { GroupHead } from '../../model/group-head.js';

/** That something is left out of what is published from now on, and why; or no longer, where the reason is null. */
export interface ExemptReply {
  readonly kind: 'exempt-marked';
  readonly group: GroupHead;
  /** A reference, or the title of an item. */
  readonly what: string;
  readonly reason: string | null;
}
