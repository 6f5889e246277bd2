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

/** A lead's request, to the person who is asked to decide it, and what has been decided. */
export interface RequestReply {
  readonly kind: 'request';
  readonly group: GroupHead;
  readonly action: Action;
  readonly request: LeadRequest;
  /** Whether the reader may decide it now. */
  readonly mayDecide: boolean;
  /** Whom the reader may give the action to instead. */
  readonly others: readonly Candidate[];
  readonly today: Day;
  /** Why the reader's answer to it was not taken; null when it was, or there was none. */
  readonly problem: Problem | null;
}

/** What was decided about a request, to the lead who asked. */
export interface DecisionReply {
  readonly kind: 'decision';
  readonly group: GroupHead;
  readonly action: Action;
  readonly request: LeadRequest;
  readonly today: Day;
}

/** Whom an item of the outbox is for, and which request it is about. */
type Subject = Omit<RequestSubject, 'kind'>;

/**
 * The reply that puts a request to someone who is asked to decide it; null when that is no longer wanted: it is decided,
 * the action is gone, or they may not decide any more.
 */
export function requestReply(group: Group, subject: Subject, now: Instant): RequestReply | null {
  const found = findRequest(group, subject);
  if (found?.request.state !== 'open') return null;
  const { action, request } = found;
  return mayDecide(subject.person, request, action, group)
    ? asRequest(group, action, request, subject.person, now)
    : null;
}

/** A request as someone who was asked to decide it is shown it, decided or not; null when it is gone. */
export function requestAsItStands(group: Group, subject: Subject, now: Instant): RequestReply | null {
  const found = findRequest(group, subject);
  return found === null ? null : asRequest(group, found.action, found.request, subject.person, now);
}

/** The reply that tells a lead what was decided; null when nothing was, or the action has been closed since. */
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

/** A request as it stands, for one reader, with what was wrong with their answer to it. */
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
