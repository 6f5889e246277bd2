import { z } from 'zod';
import { type Instant, instantSchema } from '../../../model/calendar/day.js';
import { openActionsOf } from './departed-actions.js';
import { type Group, groupIdSchema } from '../../../model/group.js';
import type { Infer } from '../../../model/infer.js';
import { RUNNING } from '../../../model/members.js';
import { type PersonId, personIdSchema } from '../../../model/lead.js';
import { isLeftAlone } from '../../../delivery/reachability.js';
import { type OutboxItem, plannedItem } from '../../../model/outbox-item.js';
import type { AvailabilityLookup } from '../../../delivery/recipient.js';
import { firstOfRoles } from '../../../delivery/officers.js';
import { addMs, DAY_MS } from '../../../model/calendar/instants.js';

/** To someone who runs a group: asks who takes the actions of somebody who has left. */
export const departedSubject = z.strictObject({
  kind: z.literal('departed'),
  person: personIdSchema,
  group: groupIdSchema,
  about: personIdSchema,
});
export type DepartedSubject = Infer<typeof departedSubject>;

/** To a group: says whose roles have changed. */
export const rolesSubject = z.strictObject({ kind: z.literal('roles'), group: groupIdSchema, at: instantSchema });
export type RolesSubject = Infer<typeof rolesSubject>;

/** How long it is worth asking who takes somebody's actions, and saying who has a role. */
const WORTH_SENDING_MS = 14 * DAY_MS;

const untilOf = (at: Instant): Instant => addMs(at, WORTH_SENDING_MS);

/** Asks a group's chairs, else its deputies, else its secretaries, who takes the actions of each person who left. */
export function dueDepartures(
  group: Group,
  now: Instant,
  availabilityIn: AvailabilityLookup,
): readonly OutboxItem<DepartedSubject>[] {
  const isMeant = (id: PersonId): boolean => !isLeftAlone(availabilityIn(id, group), now);
  return group.former.flatMap(({ id: about, leftAt }) => {
    if (now >= untilOf(leftAt) || openActionsOf(group, about).length === 0) return [];
    return firstOfRoles(group, RUNNING, isMeant).map((person) =>
      plannedItem(
        `departed/${group.id}/${about}/${leftAt}/${person}`,
        { kind: 'departed' as const, person, group: group.id, about },
        leftAt,
        untilOf(leftAt),
      ),
    );
  });
}

/** The messages to a group about roles that changed hands outside its chat, one for all the changes of a moment. */
export function dueRoles({ id, roleChanges }: Group, now: Instant): readonly OutboxItem<RolesSubject>[] {
  const moments = [...new Set(roleChanges.filter(({ isAnnounced }) => !isAnnounced).map(({ at }) => at))];
  return moments
    .filter((at) => now < untilOf(at))
    .map((at) => plannedItem(`roles/${id}/${at}`, { kind: 'roles' as const, group: id, at }, at, untilOf(at)));
}
