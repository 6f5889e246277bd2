import type { Action } from '../../model/action.js';
import type { GroupHead } from '../../model/group-head.js';

/** What was taken back. */
export interface UndoneReply {
  readonly kind: 'undone';
  readonly group: GroupHead;
  readonly actions: readonly Action[];
}
