import type { Action } from './action.js';
import type { Group } from './group.js';
import type { Lead } from './lead.js';
import { leadPeople } from './lead-people.js';

/** The leads of an action that stand for nobody here: a name, a post that nobody fills, a set with nobody in it. */
export const leadsOfNobody = (action: Pick<Action, 'leads'>, group: Group): readonly Lead[] =>
  action.leads.filter((lead) => leadPeople({ leads: [lead] }, group).length === 0);

/** Whether an open action has nobody who can be reminded of it: no lead, or only leads that stand for nobody here. */
export const hasNobodyToRemind = (action: Pick<Action, 'leads' | 'status'>, group: Group): boolean =>
  action.status === 'open' && leadPeople(action, group).length === 0;
