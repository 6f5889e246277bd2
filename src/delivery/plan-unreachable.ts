import type { Instant } from '../model/calendar/day.js';
import type { Group, GroupId } from '../model/group.js';
import type { PersonId } from '../model/lead.js';
import { agendaOf } from './open-work.js';
import { isLeftAlone } from './reachability.js';
import { type OutboxItem, plannedItem } from '../model/outbox-item.js';
import type { AvailabilityLookup } from './recipient.js';
import { firstOfRoles } from './officers.js';

/** The key of the message that someone in a group cannot be reached, unique in the outbox for as long as that lasts. */
export const unreachableKey = (group: GroupId, about: PersonId, since: Instant, person: PersonId): string =>
  `unreachable/${group}/${about}/${since}/${person}`;

/**
 * The messages to a group's secretaries, else its chairs, about leads who cannot be reached while the group still waits for
 * something from them, in the outbox already or not. None goes to that lead, or to an officer who cannot be reached.
 */
export function dueUnreachable(group: Group, now: Instant, availabilityIn: AvailabilityLookup): readonly OutboxItem[] {
  return [...agendaOf(group).keys()].flatMap((about): readonly OutboxItem[] => {
    const since = availabilityIn(about, group).outOfReach?.since;
    if (since === undefined) return [];
    const isMeant = (id: PersonId): boolean => id !== about && !isLeftAlone(availabilityIn(id, group), now);
    return firstOfRoles(group, ['secretary', 'chair'], isMeant).map((person) =>
      plannedItem(
        unreachableKey(group.id, about, since, person),
        { kind: 'unreachable', person, group: group.id, about },
        since,
      ),
    );
  });
}
