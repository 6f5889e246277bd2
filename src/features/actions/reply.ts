import type { Action } from '../../model/action.js';
import type { ActionEvent } from '../../model/action-event.js';
import type { Day } from '../../model/calendar/day.js';
import { localDay } from '../../model/calendar/zones.js';
import { type Candidate, othersThan } from '../../model/candidate.js';
import { mayDecide } from '../../model/deciders.js';
import { type GroupHead, headOf } from '../../model/group-head.js';
import type { Group } from '../../model/group.js';
import type { PersonId } from '../../model/lead.js';
import { openRequests } from '../../model/lead-request.js';
import { isMember } from '../../model/members.js';
import { type Permissions, permissionsFor } from '../../model/permissions.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { Asker } from '../../ports/asker.js';
import type { Changed } from '../../access/change-action.js';

/** One action, to one person, with what has just happened to it. */
export interface DetailReply {
  readonly kind: 'detail';
  readonly group: GroupHead;
  readonly action: Action;
  readonly permissions: Permissions;
  readonly candidates: readonly Candidate[];
  /** Whom the reader may propose instead of themselves; nobody when they may not ask. */
  readonly others: readonly Candidate[];
  /** The reader's own open requests, and the open ones that they may decide, by id. */
  readonly asked: readonly string[];
  readonly deciding: readonly string[];
  readonly today: Day;
  /** What was just done to it, to be said first; null when it was only asked for. */
  readonly news: ActionEvent | null;
}

/** The reply that shows one action, to one person, with what has just happened to it. */
export function detailReply(group: Group, action: Action, asker: Asker, news: ActionEvent | null): DetailReply {
  return {
    kind: 'detail',
    group: headOf(group),
    action,
    permissions: permissionsFor(asker.person.id, action, group),
    candidates: isMember(group, asker.person.id) ? candidatesOf([action], group) : [],
    ...asking(group, action, asker.person.id),
    today: localDay(asker.now, group.zone),
    news,
  };
}

/** How an action stands after a change, or why that was refused. */
export const changedReply = (changed: Changed, asker: Asker): DetailReply | ProblemReply =>
  'problem' in changed
    ? problemReply(changed.problem)
    : detailReply(changed.group, changed.action, asker, changed.news);

/** What the card of an action needs for its requests: whom the reader may propose, and which are theirs to end. */
function asking(group: Group, action: Action, reader: PersonId): Pick<DetailReply, 'others' | 'asked' | 'deciding'> {
  const open = openRequests(action);
  const { mayAsk } = permissionsFor(reader, action, group);
  return {
    others: mayAsk ? othersThan(reader, group, reader) : [],
    asked: open.filter(({ by }) => by.id === reader).map(({ id }) => id),
    deciding: open.filter((request) => mayDecide(reader, request, action, group)).map(({ id }) => id),
  };
}

/** The people that the unclear leads of these actions may mean, each once. */
export function candidatesOf(actions: readonly Action[], group: Group): readonly Candidate[] {
  const ids = new Set(
    actions.flatMap((action) => action.leads.flatMap((lead) => (lead.kind === 'unclear' ? lead.candidates : []))),
  );
  if (ids.size === 0) return [];
  return group.members
    .filter((member) => ids.has(member.id))
    .map(({ id, name, email }) => (email === undefined ? { id, name } : { id, name, email }));
}
