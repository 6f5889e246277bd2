import type { Action } from '../../../model/action.js';
import { leadPeople } from '../../../model/lead-people.js';
import type { Problem } from '../../../model/problem.js';
import type { Instant } from '../../../model/calendar/day.js';
import type { Deadline } from '../../../model/deadline.js';
import type { Group } from '../../../model/group.js';
import type { Lead } from '../../../model/lead.js';
import { decide, type Outcome } from './decide.js';
import { mayDecide } from '../../../model/deciders.js';
import { laterDayProblem } from './later-request-day.js';
import { ended, type LeadRequest, openRequests } from '../../../model/lead-request.js';
import type { Actor } from '../../../model/actor.js';

/** The longest reason, in characters; the rest is cut off. Nobody explains more in a box. */
const LONGEST_REASON = 2000;

/**
 * Asks for a later deadline. Refuses a request without a day or a reason, with a day that is past or not after the
 * present deadline, from somebody who does not lead the action, and on a closed action. Replaces the lead's open
 * request of this kind; asking for the same again changes nothing. Granted at once if nobody else may decide.
 */
export function askMoreTime(
  action: Action,
  group: Group,
  by: Actor,
  at: Instant,
  asked: { readonly deadline: Deadline | null; readonly reason: string },
): Outcome {
  const { reference } = action;
  const refused = mayNotAsk(action, group, by);
  if (refused !== null) return { problem: refused };
  const day = asked.deadline?.due ?? null;
  if (asked.deadline === null || day === null) return { problem: { code: 'more-time-no-date', reference } };
  const problem = laterDayProblem(day, asked.deadline, action, group, at);
  if (problem !== null) return { problem };
  if (asked.reason.trim() === '') return { problem: { code: 'more-time-no-reason', reference } };
  // "The next meeting" stays the meeting that was meant when asked, however late it is granted.
  const deadline: Deadline =
    asked.deadline.basis === 'meeting' ? { ...asked.deadline, basis: 'day', from: day } : asked.deadline;
  return withRequest(action, group, by, at, { kind: 'more-time', deadline, leads: [], reason: asked.reason });
}

/**
 * Says that an action is not the asker's, and proposes other leads for their part, or sends it back without any. A
 * reason is optional. Otherwise like asking for more time.
 */
export function askNotMine(
  action: Action,
  group: Group,
  by: Actor,
  at: Instant,
  asked: { readonly leads: readonly Lead[]; readonly reason: string },
): Outcome {
  const refused = mayNotAsk(action, group, by);
  if (refused !== null) return { problem: refused };
  const leads = asked.leads.filter((lead) => lead.kind !== 'person' || lead.person !== by.id);
  return withRequest(action, group, by, at, { kind: 'not-mine', deadline: null, leads, reason: asked.reason });
}

/** Withdraws one's own request; refuses one that has ended, and says how it ended. */
export function withdrawRequest(action: Action, by: Actor, at: Instant, id: string | null): Outcome {
  const own = (request: LeadRequest): boolean => request.by.id === by.id;
  const request =
    id === null
      ? (openRequests(action).findLast(own) ?? action.requests.findLast(own))
      : action.requests.find((candidate) => candidate.id === id && own(candidate));
  const { reference } = action;
  if (request === undefined) return { problem: { code: 'no-request', reference } };
  if (request.state !== 'open')
    return { problem: { code: 'request-over', reference, state: request.state, name: request.decidedBy?.name ?? '' } };
  const requests = action.requests.map((candidate) =>
    candidate === request ? ended(request, 'withdrawn', by, at) : candidate,
  );
  return { action: { ...action, requests, history: [...action.history, { at, by, change: 'request-withdrawn' }] } };
}

function mayNotAsk(action: Action, group: Group, by: Actor): Problem | null {
  const { reference } = action;
  if (action.status !== 'open') return { code: 'already-closed', reference };
  return leadPeople(action, group).includes(by.id) ? null : { code: 'not-a-lead', reference };
}

type Asking = Pick<LeadRequest, 'kind' | 'deadline' | 'leads' | 'reason'>;

function withRequest(action: Action, group: Group, by: Actor, at: Instant, asking: Asking): Outcome {
  const reason = asking.reason.trim().slice(0, LONGEST_REASON);
  const isOwn = ({ kind, by: asker, state }: LeadRequest): boolean =>
    state === 'open' && kind === asking.kind && asker.id === by.id;
  const before = action.requests.find(isOwn);
  if (before !== undefined && sameAsking(before, { ...asking, reason })) return { action };
  const request: LeadRequest = {
    ...asking,
    reason,
    id: String(action.requests.length + 1),
    by,
    at,
    state: 'open',
    decidedBy: null,
    decidedAt: null,
    answer: null,
    given: null,
  };
  const requests = action.requests.map((candidate) =>
    isOwn(candidate) ? ended(candidate, 'withdrawn', by, at) : candidate,
  );
  const change = asking.kind === 'more-time' ? 'asked-more-time' : 'asked-not-mine';
  const entry = reason === '' ? ({ at, by, change } as const) : ({ at, by, change, reason } as const);
  const asked = { ...action, requests: [...requests, request], history: [...action.history, entry] };
  if (!mayDecide(by.id, request, action, group)) return { action: asked };
  return decide(asked, group, by, at, request.id, { verdict: 'grant', words: null });
}

const sameAsking = (one: Asking, other: Asking): boolean =>
  one.reason === other.reason &&
  one.deadline?.due === other.deadline?.due &&
  JSON.stringify(one.leads) === JSON.stringify(other.leads);
