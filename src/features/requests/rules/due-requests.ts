import { z } from 'zod';
import type { Action } from '../../../model/action.js';
import type { Instant } from '../../../model/calendar/day.js';
import { type Group, groupIdSchema } from '../../../model/group.js';
import type { Infer } from '../../../model/infer.js';
import { personIdSchema } from '../../../model/lead.js';
import { isFormer } from '../../../model/standing.js';
import { type OutboxItem, plannedItem } from '../../../model/outbox-item.js';
import { decidersOf } from '../../../model/deciders.js';
import type { LeadRequest } from '../../../model/lead-request.js';
import { addMs, DAY_MS } from '../../../model/calendar/instants.js';

const about = { person: personIdSchema, group: groupIdSchema, reference: z.string(), request: z.string() };

/** A lead's request, to a chair or secretary. */
export const requestSubject = z.strictObject({ kind: z.literal('request'), ...about });
export type RequestSubject = Infer<typeof requestSubject>;

/** The decision on a request, to the lead who asked. */
export const decisionSubject = z.strictObject({ kind: z.literal('decision'), ...about });
export type DecisionSubject = Infer<typeof decisionSubject>;

/** How long a request or decision is worth sending. */
const WORTH_SENDING_MS = 14 * DAY_MS;

/** Returns a message to each decider of the group's open requests, for two weeks after they were made. */
export const dueRequests = (group: Group, now: Instant): readonly OutboxItem<RequestSubject>[] =>
  allRequests(group).flatMap(({ action, request, place, target }) => {
    const until = untilOf(request.at);
    if (request.state !== 'open' || now >= until) return [];
    return decidersOf(group, action, request.by.id).map((person) =>
      plannedItem(`request/${place}/${person}`, { kind: 'request', person, ...target }, request.at, until),
    );
  });

/** Returns a message to each lead whose request somebody else decided, for two weeks after that. */
export const dueDecisions = (group: Group, now: Instant): readonly OutboxItem<DecisionSubject>[] =>
  allRequests(group).flatMap(({ request: { state, decidedBy, decidedAt, by }, place, target }) => {
    if (state === 'open' || state === 'withdrawn' || decidedAt === null) return [];
    const until = untilOf(decidedAt);
    if (decidedBy?.id === by.id || isFormer(group, by.id) || now >= until) return [];
    return [plannedItem(`decision/${place}`, { kind: 'decision', person: by.id, ...target }, decidedAt, until)];
  });

/** Returns what became of a request whose card asks for a decision; null while it is open. */
export function decidedSince({ reference, request }: RequestSubject, group: Group): string | null {
  const action = group.actions.find((candidate) => candidate.reference === reference);
  const state = action?.requests.find(({ id }) => id === request)?.state ?? 'open';
  return state === 'open' ? null : state;
}

interface PlacedRequest {
  readonly action: Action;
  readonly request: LeadRequest;
  readonly target: Omit<RequestSubject, 'kind' | 'person'>;
  readonly place: string;
}

// Caches a group's requests: groups are never mutated, and few of their actions have requests.
const known = new WeakMap<Group, readonly PlacedRequest[]>();

function allRequests(group: Group): readonly PlacedRequest[] {
  const found = known.get(group) ?? group.actions.flatMap((action) => placedRequests(action, group));
  known.set(group, found);
  return found;
}

const placedRequests = (action: Action, { id: group }: Group): readonly PlacedRequest[] =>
  action.requests.map((request) => ({
    action,
    request,
    target: { group, reference: action.reference, request: request.id },
    // A decision that was withdrawn and made again is sent again.
    place: [
      group,
      action.reference,
      request.id,
      ...(request.reopenedAt === undefined ? [] : [request.reopenedAt]),
    ].join('/'),
  }));

const untilOf = (at: Instant): Instant => addMs(at, WORTH_SENDING_MS);
