import { standingHistory } from '../../model/action.js';
import { lastWordAt } from '../../model/last-word.js';
import type { EscalatedItem, EscalationReply } from './reply.js';
import type { Instant } from '../../model/calendar/day.js';
import { localDay } from '../../model/calendar/zones.js';
import { headOf } from '../../model/group-head.js';
import type { Group } from '../../model/group.js';
import { isMember } from '../../model/members.js';
import { knownTo } from '../../model/standing.js';
import { DEFAULT_ZONE } from '../../model/new-group.js';
import type { PersonId } from '../../model/lead.js';
import { waitingLeads } from '../../model/lead-people.js';
import { escalatedActions, readsEscalations } from './rules/escalated-actions.js';
import { unreachableLeads } from '../../delivery/unreachable-leads.js';
import type { Store } from '../../ports/store.js';
import { findReadable } from '../../delivery/find-readable.js';
import { attendingOn } from '../../model/attending.js';
import { availabilityOfLeads, leadNotes } from '../../delivery/lead-notes.js';
import { worstFirst } from './rules/worst-first.js';

/** A group's escalated actions as they stand, for one of the people who run it. */
async function itemsOf(store: Store, group: Group, person: PersonId, now: Instant): Promise<readonly EscalatedItem[]> {
  const today = localDay(now, group.zone);
  const availabilityIn = await availabilityOfLeads(store, group);
  return escalatedActions(group, now, availabilityIn).map(({ action, due }) => {
    const word = lastWordAt(action);
    return {
      action,
      group: headOf(group),
      due,
      timesMoved: standingHistory(action).filter(({ change }) => change === 'deadline').length,
      lastWord: word === null ? null : localDay(word, group.zone),
      attendingOn: attendingOn(action, today),
      isOwn: waitingLeads(action, group).includes(person),
      unreached: unreachableLeads(action, group, availabilityIn),
      quiet: leadNotes(action, group, now, availabilityIn),
    };
  });
}

/**
 * A person's escalated actions as they now stand, worst first, from every group whose escalations go to them and from
 * `groups`. An action with a new update is left out; one whose leads are asked to attend comes last.
 */
export async function escalationReply(
  store: Store,
  person: PersonId,
  groups: readonly string[],
  now: Instant,
): Promise<EscalationReply> {
  const own = (await store.groupsOf(person)).filter((group) => readsEscalations(group, person));
  const others = groups.filter((id) => !own.some((group) => group.id === id));
  const found = await Promise.all([...new Set(others)].map((id) => findReadable(store, id)));
  const isTheirs = (group: Group | null): group is Group =>
    group !== null && isMember(group, person) && knownTo(group, person) !== null;
  const all = [...own, ...found].filter(isTheirs);
  const [first] = all;
  return {
    kind: 'escalation',
    items: (await Promise.all(all.map((group) => itemsOf(store, group, person, now)))).flat().sort(worstFirst),
    today: localDay(now, first?.zone ?? DEFAULT_ZONE),
  };
}
