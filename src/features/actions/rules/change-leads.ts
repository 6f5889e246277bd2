import type { Instant } from '../../../model/calendar/day.js';
import type { Group } from '../../../model/group.js';
import type { Lead } from '../../../model/lead.js';
import { afterReassigning } from './overtaken.js';
import { proposalOf } from '../../../model/proposed-closure.js';
import type { Action } from '../../../model/action.js';
import { leadPeople, waitingLeads } from '../../../model/lead-people.js';
import type { Actor } from '../../../model/actor.js';

/** Identifies a lead, however they were named. */
const whoIs = (lead: Lead): string => (lead.kind === 'person' ? `person ${lead.person}` : `${lead.kind} ${lead.name}`);

const sameLeads = (some: readonly Lead[], others: readonly Lead[]): boolean =>
  some.map(whoIs).sort().join('\n') === others.map(whoIs).sort().join('\n');

/**
 * Gives an action other leads; the same leads change nothing. Ends open requests of people who no longer lead it.
 * Completions stay, unless an open action would then wait for nobody: it is then asked of its leads again.
 */
export function changeLeads(action: Action, group: Group, by: Actor, at: Instant, leads: readonly Lead[]): Action {
  if (sameLeads(action.leads, leads)) return action;
  const before = action.leads.map((lead) => lead.name).join(', ');
  const changed: Action = { ...action, leads, history: [...action.history, { at, by, change: 'leads', before }] };
  const people = leadPeople(changed, group);
  const isStranded =
    changed.status === 'open' &&
    proposalOf(changed) === null &&
    people.length > 0 &&
    waitingLeads(changed, group).length === 0;
  const requests = afterReassigning(changed, by, at, people);
  return isStranded ? { ...changed, requests, completions: [] } : { ...changed, requests };
}
