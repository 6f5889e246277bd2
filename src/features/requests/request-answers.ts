import type { Action } from '../../model/action.js';
import type { Answer } from '../answer.js';
import type { Problem } from '../../model/problem.js';
import type { Instant } from '../../model/calendar/day.js';
import { localDay } from '../../model/calendar/zones.js';
import { headOf } from '../../model/group-head.js';
import type { Group } from '../../model/group.js';
import type { PersonId } from '../../model/lead.js';
import type { RequestTarget } from '../../model/outbox-item.js';
import { mayDecide } from '../../model/deciders.js';
import type { LeadRequest } from '../../model/lead-request.js';
import { othersThan } from '../../model/candidate.js';
import { withEffectiveDue } from '../../model/lateness.js';

/** Whom an item of the outbox is for, and which request it is about. */
type Subject = { readonly person: PersonId } & RequestTarget;

/**
 * The answer that puts a request to someone who is asked to decide it; null when that is no longer wanted: it is decided,
 * the action is gone, or they may not decide any more.
 */
export function requestAnswer(group: Group, subject: Subject, now: Instant): Answer | null {
  const found = findRequest(group, subject);
  if (found?.request.state !== 'open') return null;
  const { action, request } = found;
  return mayDecide(subject.person, request, action, group)
    ? asRequest(group, action, request, subject.person, now)
    : null;
}

/** A request as someone who was asked to decide it is shown it, decided or not; null when it is gone. */
export function requestAsItStands(group: Group, subject: Subject, now: Instant): Answer | null {
  const found = findRequest(group, subject);
  return found === null ? null : asRequest(group, found.action, found.request, subject.person, now);
}

/** The answer that tells a lead what was decided; null when nothing was, or the action has been closed since. */
export function decisionAnswer(group: Group, subject: Subject, now: Instant): Answer | null {
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
): Answer {
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
