import type { Action } from '../../model/action.js';
import type { Day } from '../../model/calendar/day.js';
import type { GroupHead } from '../../model/group-head.js';
import type { ListScope } from './rules/list-scope.js';

/** A page of a list of actions; `group` is null when they are of several, `today` is in the group's zone. */
export interface ListReply {
  readonly kind: 'list';
  readonly group: GroupHead | null;
  readonly scope: ListScope;
  readonly actions: readonly Action[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly today: Day;
}
