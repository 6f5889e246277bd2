import type { Action } from '../model/action.js';
import { permissionsFor } from '../model/permissions.js';
import type { ActionNews } from '../model/action-news.js';
import type { Answer } from './answer.js';
import type { Problem } from '../model/problem.js';
import { localDay } from '../model/calendar/zones.js';
import { headOf } from '../model/group-head.js';
import type { Group } from '../model/group.js';
import { isMember } from '../model/members.js';
import type { PersonId } from '../model/lead.js';
import { mayDecide } from '../model/deciders.js';
import { openRequests } from '../model/lead-request.js';
import type { Asker } from '../ports/asker.js';
import { type Candidate, othersThan } from '../model/candidate.js';

export const problemAnswer = (problem: Problem): Answer => ({ kind: 'problem', problem });

/** The answer that shows one action, to one person, with what has just happened to it. */
export function detailAnswer(group: Group, action: Action, asker: Asker, news: ActionNews | null): Answer {
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

/** What the card of an action needs for its requests: whom the reader may propose, and which are theirs to end. */
function asking(
  group: Group,
  action: Action,
  reader: PersonId,
): Pick<Extract<Answer, { kind: 'detail' }>, 'others' | 'asked' | 'deciding'> {
  const open = openRequests(action);
  const { mayAsk } = permissionsFor(reader, action, group);
  return {
    others: mayAsk ? othersThan(reader, group, reader) : [],
    asked: open.filter(({ by }) => by.id === reader).map(({ id }) => id),
    deciding: open.filter((request) => mayDecide(reader, request, action, group)).map(({ id }) => id),
  };
}

/** The answer that shows what one message logged. */
export function loggedAnswer(
  group: Group,
  actions: readonly Action[],
  rejected: Extract<Answer, { kind: 'logged' }>['rejected'],
  asker: Asker,
): Answer {
  return {
    kind: 'logged',
    group: headOf(group),
    actions,
    rejected,
    candidates: candidatesOf(actions, group),
    today: localDay(asker.now, group.zone),
  };
}

/** The people that the unclear leads of these actions may mean, each once. */
function candidatesOf(actions: readonly Action[], group: Group): readonly Candidate[] {
  const ids = new Set(
    actions.flatMap((action) => action.leads.flatMap((lead) => (lead.kind === 'unclear' ? lead.candidates : []))),
  );
  if (ids.size === 0) return [];
  return group.members
    .filter((member) => ids.has(member.id))
    .map(({ id, name, email }) => (email === undefined ? { id, name } : { id, name, email }));
}
