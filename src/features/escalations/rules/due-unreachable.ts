import { z } from 'zod';
import type { Instant } from '../../../model/calendar/day.js';
import { type Group, type GroupId, groupIdSchema } from '../../../model/group.js';
import type { Infer } from '../../../model/infer.js';
import { type PersonId, personIdSchema } from '../../../model/lead.js';
import { agendaOf } from '../../../delivery/open-work.js';
import { isLeftAlone } from '../../../delivery/reachability.js';
import { type OutboxItem, plannedItem } from '../../../model/outbox-item.js';
import type { AvailabilityLookup } from '../../../delivery/recipient.js';
import { firstOfRoles } from '../../../delivery/officers.js';

/** To someone who runs a group: says that a lead cannot be reached. */
export const unreachableSubject = z.strictObject({
  kind: z.literal('unreachable'),
  person: personIdSchema,
  group: groupIdSchema,
  about: personIdSchema,
});
export type UnreachableSubject = Infer<typeof unreachableSubject>;

/** The outbox key of the message that someone cannot be reached; the same for as long as that lasts. */
export const unreachableKey = (group: GroupId, about: PersonId, since: Instant, person: PersonId): string =>
  `unreachable/${group}/${about}/${since}/${person}`;

/**
 * The messages to a group's secretaries, else its chairs, else its deputies, about leads who cannot be reached and have
 * open work, whether or not they are in the outbox already. None goes to that lead, or to an officer who cannot be
 * reached.
 */
export function dueUnreachable(
  group: Group,
  now: Instant,
  availabilityIn: AvailabilityLookup,
): readonly OutboxItem<UnreachableSubject>[] {
  return [...agendaOf(group).keys()].flatMap((about) => {
    const since = availabilityIn(about, group).outOfReach?.since;
    if (since === undefined) return [];
    const isMeant = (id: PersonId): boolean => id !== about && !isLeftAlone(availabilityIn(id, group), now);
    return firstOfRoles(group, ['secretary', 'chair', 'deputy'], isMeant).map((person) =>
      plannedItem(
        unreachableKey(group.id, about, since, person),
        { kind: 'unreachable' as const, person, group: group.id, about },
        since,
      ),
    );
  });
}
