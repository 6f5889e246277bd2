import type { Action } from '../../../model/action.js';
import type { Group } from '../../../model/group.js';
import { leadPeople } from '../../../model/lead-people.js';

/** Whether an action has a lead whom a nudge can reach; true for one that is not open. */
export const isReachableLead = (action: Action, group: Group): boolean =>
  action.status !== 'open' || leadPeople(action, group).length > 0;
