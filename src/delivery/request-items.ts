import type { Action } from '../model/action.js';
import type { Instant } from '../model/calendar/day.js';
import type { Group } from '../model/group.js';
import { isFormer } from '../model/standing.js';
import { type OutboxItem, plannedItem } from '../model/outbox-item.js';
import { decidersOf } from '../model/deciders.js';
import type { LeadRequest } from '../model/lead-request.js';
import { addMs, DAY_MS } from '../model/calendar/instants.js';

/** For how long a request, or what was decided about it, is worth sending. */
const WORTH_SENDING = 14 * DAY_MS;

/**
 * What should be in the outbox for a group's requests at `now`: for an open one an item to each who is asked to decide, and
 * for one that somebody else decided an item to the lead who asked; neither longer than two weeks after.
 */
export const requestItems = (group: Group, now: Instant): readonly OutboxItem[] =>
  asked(group).flatMap((action) => action.requests.flatMap((request) => itemsOf(request, action, group, now)));

// A group is never mutated, and few of its actions have requests: they are found once for each state of it.
const known = new WeakMap<Group, readonly Action[]>();

function asked(group: Group): readonly Action[] {
  const found = known.get(group) ?? group.actions.filter(({ requests }) => requests.length > 0);
  known.set(group, found);
  return found;
}

function itemsOf(request: LeadRequest, action: Action, group: Group, now: Instant): readonly OutboxItem[] {
  const about = { group: group.id, reference: action.reference, request: request.id };
  const place = `${group.id}/${action.reference}/${request.id}`;
  if (request.state === 'open') {
    const until = untilOf(request.at);
    if (now >= until) return [];
    return decidersOf(group, action, request.by.id).map((person) =>
      plannedItem(`request/${place}/${person}`, { kind: 'request', person, ...about }, request.at, until),
    );
  }
  const { state, decidedBy, decidedAt, by } = request;
  if (state === 'withdrawn' || decidedAt === null || decidedBy?.id === by.id || isFormer(group, by.id)) return [];
  const until = untilOf(decidedAt);
  if (now >= until) return [];
  return [plannedItem(`decision/${place}`, { kind: 'decision', person: by.id, ...about }, decidedAt, until)];
}

const untilOf = (at: Instant): Instant => addMs(at, WORTH_SENDING);
