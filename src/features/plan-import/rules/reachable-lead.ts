import type { Action } from '../../../model/action.js';
import type { Group } from '../../../model/group.js';
import { leadPeople } from '../../../model/lead-people.js';

/** Whether an action that is to be done has a lead whom a nudge can go to. */
export const isReachableLead = (action: Action, group: Group): boolean =>
  action.status !== 'open' || leadPeople(action, group).length > 0;
