import type { Action } from '../../model/action.js';
import type { Day, Instant } from '../../model/calendar/day.js';
import type { LeadRequest } from '../../model/lead-request.js';
import type { Problem } from '../../model/problem.js';
import { type GroupHead, headOf } from '../../model/group-head.js';
import { type Candidate, othersThan } from '../../model/candidate.js';
import type { PersonId } from '../../model/lead.js';
import type { RequestSubject } from './rules/due-requests.js';
import type { Group } from '../../model/group.js';
import { mayDecide } from '../../model/deciders.js';
import { localDay } from '../../model/calendar/zones.js';
import { withEffectiveDue } from '../../model/lateness.js';

/** A lead's request, for a person asked to decide it, and the decision once there is one. */
export interface RequestReply {
  readonly kind: 'request';
  readonly group: GroupHead;
  readonly action: Action;
  readonly request: LeadRequest;
  /** Whether the reader may decide it now. */
  readonly mayDecide: boolean;
  /** People to whom the reader may give the action instead. */
  readonly others: readonly Candidate[];
  readonly today: Day;
  /** Why the reader's answer was refused; null if it was accepted, or there was none. */
  readonly problem: Problem | null;
}

/** The decision on a request, for the lead who asked. */
export interface DecisionReply {
  readonly kind: 'decision';
  readonly group: GroupHead;
  readonly action: Action;
  readonly request: LeadRequest;
  readonly today: Day;
}

/** Whom an outbox item is for, and about which request. */
type Subject = Omit<RequestSubject, 'kind'>;

/**
 * Returns the request for someone asked to decide it; null if it is decided, the action is gone, or they may no longer
 * decide.
 */
export function requestReply(group: Group, subject: Subject, now: Instant): RequestReply | null {
  const found = findRequest(group, subject);
  if (found?.request.state !== 'open') return null;
  const { action, request } = found;
  return mayDecide(subject.person, request, action, group)
    ? asRequest(group, action, request, subject.person, now)
    : null;
}

/** Returns the request, decided or not, for someone who was asked to decide it; null if it is gone. */
export function requestAsItStands(group: Group, subject: Subject, now: Instant): RequestReply | null {
  const found = findRequest(group, subject);
  return found === null ? null : asRequest(group, found.action, found.request, subject.person, now);
}

/** Returns the decision for the lead who asked; null if there is none, or the action has been closed since. */
export function decisionReply(group: Group, subject: Subject, now: Instant): DecisionReply | null {
  const found = findRequest(group, subject);
  if (found?.action.status !== 'open') return null;
  const { action, request } = found;
  if (request.state === 'open' || request.state === 'withdrawn') return null;
  return {
    kind: 'decision',
    group: headOf(group),
    action: withEffectiveDue(action, group),
    request,
    today: localDay(now, group.zone),
  };
}

/** Returns a request as it stands for one reader; `problem` says what was wrong with their answer. */
export function asRequest(
  group: Group,
  action: Action,
  request: LeadRequest,
  reader: PersonId,
  now: Instant,
  problem: Problem | null = null,
): RequestReply {
  return {
    kind: 'request',
    group: headOf(group),
    action: withEffectiveDue(action, group),
    request,
    mayDecide: request.state === 'open' && mayDecide(reader, request, action, group),
    others: othersThan(request.by.id, group, reader),
    today: localDay(now, group.zone),
    problem,
  };
}

function findRequest(
  group: Group,
  { reference, request: id }: Subject,
): { readonly action: Action; readonly request: LeadRequest } | null {
  const action = group.actions.find((candidate) => candidate.reference === reference);
  const request = action?.requests.find((candidate) => candidate.id === id);
  return action === undefined || request === undefined ? null : { action, request };
}
