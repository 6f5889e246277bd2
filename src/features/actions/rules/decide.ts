import type { Action } from '../../../model/action.js';
import { changeDeadline } from './change-deadline.js';
import { changeLeads } from './change-leads.js';
import type { Problem } from '../../../model/problem.js';
import type { Instant } from '../../../model/calendar/day.js';
import type { Deadline } from '../../../model/deadline.js';
import type { Group } from '../../../model/group.js';
import type { Lead } from '../../../model/lead.js';
import { mayDecide } from '../../../model/deciders.js';
import { laterDayProblem } from './later-request-day.js';
import { ended, type Ending, type LeadRequest } from '../../../model/lead-request.js';
import { leadsWithout } from './leads-without.js';
import type { Actor } from '../../../model/actor.js';

/** The decision on a request; `change` gives another day, or other leads, than requested. */
export type Decision =
  | { readonly verdict: 'grant' | 'refuse'; readonly words: string | null }
  | {
      readonly verdict: 'change';
      readonly deadline: Deadline | null;
      readonly leads: readonly Lead[];
      readonly words: string | null;
    };

/** An action after a request or a decision, or why nothing happened. */
export type Outcome = { readonly action: Action } | { readonly problem: Problem };

/** Who decides, when, in which group, on which request, and with which words. */
interface Deciding {
  readonly group: Group;
  readonly by: Actor;
  readonly at: Instant;
  readonly request: LeadRequest;
  readonly words: string | null;
}

/**
 * Decides a request and carries the decision out: moves the deadline, with the lead's reason in the history, or gives
 * the lead's part to others. Refuses a request that has ended (and says how), somebody who may not decide, and a day
 * that is past or not later.
 */
export function decide(action: Action, group: Group, by: Actor, at: Instant, id: string, decision: Decision): Outcome {
  const { reference } = action;
  const request = action.requests.find((candidate) => candidate.id === id);
  if (request === undefined) return { problem: { code: 'no-request', reference } };
  if (!mayDecide(by.id, request, action, group)) return { problem: { code: 'not-a-decider', reference } };
  const { state, decidedBy } = request;
  if (state !== 'open') return { problem: { code: 'request-over', reference, state, name: decidedBy?.name ?? '' } };
  const deciding: Deciding = { group, by, at, request, words: decision.words };
  if (decision.verdict === 'refuse') return { action: settled(action, deciding, 'refused', null) };
  const given = decision.verdict === 'change' ? decision : request;
  return request.kind === 'more-time'
    ? giveTime(action, deciding, given.deadline)
    : giveLeads(action, deciding, given.leads, decision.verdict === 'change');
}

function giveTime(action: Action, deciding: Deciding, deadline: Deadline | null): Outcome {
  const { group, by, at, request } = deciding;
  const day = deadline?.due ?? null;
  if (deadline === null || day === null)
    return { problem: { code: 'change-unclear', reference: action.reference, about: 'more-time' } };
  const problem = laterDayProblem(day, deadline, action, group, at);
  if (problem !== null) return { problem };
  const fixed: Deadline = deadline.basis === 'meeting' ? { ...deadline, basis: 'day', from: day } : deadline;
  const state = day === request.deadline?.due ? 'granted' : 'changed';
  // Settles the request first, because the move itself would end it as overtaken.
  return { action: changeDeadline(settled(action, deciding, state, fixed), by, at, fixed, request.reason) };
}

function giveLeads(action: Action, deciding: Deciding, instead: readonly Lead[], isChange: boolean): Outcome {
  const { group, by, at, request } = deciding;
  if (isChange && instead.length === 0)
    return { problem: { code: 'change-unclear', reference: action.reference, about: 'not-mine' } };
  const decided = settled(action, deciding, isChange ? 'changed' : 'granted', null);
  return { action: changeLeads(decided, group, by, at, leadsWithout(action, group, request.by.id, instead)) };
}

const CHANGES = { granted: 'request-granted', changed: 'request-changed', refused: 'request-refused' } as const;

/** Marks the request as decided and does nothing else to the action yet. */
function settled(
  action: Action,
  { by, at, request, words }: Deciding,
  state: Exclude<Ending, 'withdrawn'>,
  given: Deadline | null,
): Action {
  const answer = words?.trim() ?? '';
  const over = ended(request, state, by, at, answer === '' ? null : answer, given);
  const entry = { at, by, change: CHANGES[state] } as const;
  return {
    ...action,
    requests: action.requests.map((candidate) => (candidate.id === request.id ? over : candidate)),
    history: [...action.history, answer === '' ? entry : { ...entry, reason: answer }],
  };
}
