import type { Instant } from '../model/calendar/day.js';
import { openInNameOf } from './departed-actions.js';
import type { Group } from '../model/group.js';
import type { PersonId } from '../model/lead.js';
import { isLeftAlone } from './reachability.js';
import { type OutboxItem, plannedItem } from '../model/outbox-item.js';
import type { AvailabilityLookup } from './recipient.js';
import { firstOfRoles } from './officers.js';
import { addMs, DAY_MS } from '../model/calendar/instants.js';

/** For how long it is worth asking who takes what somebody led, and telling who has a role. */
const WORTH_SENDING_MS = 14 * DAY_MS;

const untilOf = (at: Instant): Instant => addMs(at, WORTH_SENDING_MS);

/** What asks a group's chairs, else its secretaries, who takes what somebody who has left still leads; each once. */
export function dueDepartures(group: Group, now: Instant, availabilityIn: AvailabilityLookup): readonly OutboxItem[] {
  const isMeant = (id: PersonId): boolean => !isLeftAlone(availabilityIn(id, group), now);
  return group.former.flatMap(({ id: about, leftAt }): readonly OutboxItem[] => {
    if (now >= untilOf(leftAt) || openInNameOf(group, about).length === 0) return [];
    return firstOfRoles(group, ['chair', 'secretary'], isMeant).map((person) =>
      plannedItem(
        `departed/${group.id}/${about}/${leftAt}/${person}`,
        { kind: 'departed', person, group: group.id, about },
        leftAt,
        untilOf(leftAt),
      ),
    );
  });
}

/** What tells a group of the roles that changed hands outside its chat, all those of a moment at once. */
export function dueRoles({ id, roleChanges }: Group, now: Instant): readonly OutboxItem[] {
  const moments = [...new Set(roleChanges.filter(({ isAnnounced }) => !isAnnounced).map(({ at }) => at))];
  return moments
    .filter((at) => now < untilOf(at))
    .map((at) => plannedItem(`roles/${id}/${at}`, { kind: 'roles', group: id, at }, at, untilOf(at)));
}
