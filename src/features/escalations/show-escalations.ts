import { lastWordAt } from '../../model/last-word.js';
import type { Answer } from '../answer.js';
import type { EscalatedItem } from './reply.js';
import type { Instant } from '../../model/calendar/day.js';
import { localDay } from '../../model/calendar/zones.js';
import { headOf } from '../../model/group-head.js';
import type { Group } from '../../model/group.js';
import { isMember } from '../../model/members.js';
import { knownTo } from '../../model/standing.js';
import { DEFAULT_ZONE } from '../../model/new-group.js';
import type { PersonId } from '../../model/lead.js';
import { escalatedActions, isToldOfEscalations } from '../../delivery/escalation.js';
import { unreachableLeads } from '../../delivery/unreachable-leads.js';
import type { Store } from '../../ports/store.js';
import type { Asker } from '../../ports/asker.js';
import { findReadable } from '../../delivery/find-readable.js';
import { whoIsOutOfReach } from './who-is-out-of-reach.js';
import type { Services } from '../../ports/services.js';
import { attendingOn } from '../../model/attending.js';

/** How the actions of a group that nothing is heard of stand, oldest silence first. */
async function itemsOf(store: Store, group: Group, now: Instant): Promise<readonly EscalatedItem[]> {
  const today = localDay(now, group.zone);
  const escalated = escalatedActions(group, today);
  const outOfReach = escalated.length === 0 ? new Map() : await whoIsOutOfReach(store, group);
  return escalated.map(({ action, due }) => {
    const word = lastWordAt(action);
    return {
      action,
      group: headOf(group),
      due,
      timesMoved: action.history.filter(({ change }) => change === 'deadline').length,
      lastWord: word === null ? null : localDay(word, group.zone),
      attendingOn: attendingOn(action, today),
      unreached: unreachableLeads(action, group, outOfReach),
    };
  });
}

/**
 * What a person is told of actions that nothing is heard of, in every group whose escalations go to them and in these
 * groups; as things stand now, so that whatever is dealt with falls out.
 */
export async function escalationAnswer(
  store: Store,
  person: PersonId,
  groups: readonly string[],
  now: Instant,
): Promise<Extract<Answer, { kind: 'escalation' }>> {
  const own = (await store.groupsOf(person)).filter((group) => isToldOfEscalations(group, person));
  const others = groups.filter((id) => !own.some((group) => group.id === id));
  const found = await Promise.all([...new Set(others)].map((id) => findReadable(store, id)));
  const isTheirs = (group: Group | null): group is Group =>
    group !== null && isMember(group, person) && knownTo(group, person) !== null;
  const all = [...own, ...found].filter(isTheirs);
  const [first] = all;
  return {
    kind: 'escalation',
    items: (await Promise.all(all.map((group) => itemsOf(store, group, now)))).flat(),
    today: localDay(now, first?.zone ?? DEFAULT_ZONE),
  };
}

/** After an answer to one of them on their card, that card again as things now stand; a problem is told beside it. */
export async function backToEscalations(
  { store }: Services,
  asker: Asker,
  { group, from }: { readonly group: string; readonly from: 'escalation' | null },
  answer: Answer,
): Promise<Answer> {
  if (from === null || answer.kind === 'problem') return answer;
  return escalationAnswer(store, asker.person.id, [group], asker.now);
}
