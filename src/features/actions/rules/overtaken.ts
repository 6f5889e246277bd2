import type { Action } from '../../../model/action.js';
import type { Instant } from '../../../model/calendar/day.js';
import type { Deadline } from '../../../model/deadline.js';
import type { Lead, PersonId } from '../../../model/lead.js';
import { ended, type Ending, type LeadRequest } from '../../../model/lead-request.js';
import type { Actor } from '../../../model/actor.js';

/** Ends open requests as `ending` says; null from it keeps a request open. */
function withEnded(
  requests: readonly LeadRequest[],
  by: Actor,
  at: Instant,
  ending: (request: LeadRequest) => Ending | null,
  given: Deadline | null = null,
): readonly LeadRequest[] {
  return requests.map((request) => {
    const end = request.state === 'open' ? ending(request) : null;
    return end === null ? request : ended(request, end, by, at, null, end === 'withdrawn' ? null : given);
  });
}

/** Ends the open requests of a closed action. */
export const afterClosing = (action: Action, by: Actor, at: Instant): readonly LeadRequest[] =>
  withEnded(action.requests, by, at, () => 'withdrawn');

/**
 * The requests after somebody moved the deadline without answering them. An open request for exactly this day counts as
 * granted; one for an earlier day, or any if there is no deadline any more, counts as changed; the lead's own move
 * withdraws theirs. A request for a later day stays open.
 */
export function afterMove(action: Action, by: Actor, at: Instant, deadline: Deadline): readonly LeadRequest[] {
  const { due, basis } = deadline;
  const ending = (request: LeadRequest): Ending | null => {
    const asked = request.deadline?.due ?? null;
    const isMet = due === null ? basis !== 'meeting' : asked !== null && asked <= due;
    if (asked === null || !isMet) return null;
    if (request.by.id === by.id) return 'withdrawn';
    return asked === due ? 'granted' : 'changed';
  };
  return withEnded(action.requests, by, at, ending, deadline);
}

/**
 * The requests after somebody gave the action other leads without answering them. People who no longer lead it ask
 * nothing more. A request saying "not mine" counts as granted if the action went to those proposed or back, and as
 * changed if it went to others.
 */
export function afterReassigning(
  action: Action,
  by: Actor,
  at: Instant,
  people: readonly PersonId[],
): readonly LeadRequest[] {
  return withEnded(action.requests, by, at, (request) => {
    if (people.includes(request.by.id)) return null;
    if (request.kind === 'more-time' || request.by.id === by.id) return 'withdrawn';
    return request.leads.every((lead) => has(action.leads, lead)) ? 'granted' : 'changed';
  });
}

const has = (leads: readonly Lead[], wanted: Lead): boolean =>
  leads.some((lead) => lead.name === wanted.name && lead.kind === wanted.kind);
