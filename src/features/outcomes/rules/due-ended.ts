import { z } from 'zod';
import { type Day, daySchema, type Instant } from '../../../model/calendar/day.js';
import { addMs, DAY_MS } from '../../../model/calendar/instants.js';
import { type Group, groupIdSchema } from '../../../model/group.js';
import type { Infer } from '../../../model/infer.js';
import { type PersonId, personIdSchema } from '../../../model/lead.js';
import { type OutboxItem, plannedItem } from '../../../model/outbox-item.js';
import { firstOfRoles } from '../../../delivery/officers.js';
import { isLeftAlone } from '../../../delivery/reachability.js';
import type { AvailabilityLookup } from '../../../delivery/recipient.js';
import { actionsOf } from './meeting-table.js';

/** Tells a chair or secretary that a meeting has ended, and what came out of it. */
export const endedSubject = z.strictObject({
  kind: z.literal('meeting-ended'),
  person: personIdSchema,
  group: groupIdSchema,
  meeting: daySchema,
});
export type EndedSubject = Infer<typeof endedSubject>;

/** How long after the meeting's end the message is still worth sending. */
const WORTH_SENDING_MS = DAY_MS;

/** Counts the actions that a meeting raised and its decisions that stand, up to the instant `until`. */
export function outcomesOf(meeting: Day, group: Group, until: Instant) {
  const decided = group.decisions.filter(
    ({ meeting: of, at, withdrawn }) => of === meeting && at <= until && withdrawn === null,
  );
  const raised = actionsOf(meeting, group).filter(({ raisedAt }) => raisedAt <= until);
  return { actions: raised.length, decisions: decided.length };
}

/** Who closes a meeting: the chair (the deputy if the chair cannot be reached), and the secretary. */
function closers(group: Group, isMeant: (id: PersonId) => boolean): readonly PersonId[] {
  return [
    ...new Set([...firstOfRoles(group, ['chair', 'deputy'], isMeant), ...firstOfRoles(group, ['secretary'], isMeant)]),
  ];
}

/**
 * Returns the messages that tell chair and secretary that a meeting has ended: one each per meeting, none if it had no
 * outcomes.
 */
export function dueEnded(
  group: Group,
  now: Instant,
  availabilityIn: AvailabilityLookup,
): readonly OutboxItem<EndedSubject>[] {
  const isMeant = (id: PersonId): boolean => !isLeftAlone(availabilityIn(id, group), now);
  return group.meetings.flatMap(({ day, endedAt }) => {
    if (endedAt === undefined || now >= addMs(endedAt, WORTH_SENDING_MS)) return [];
    const { actions, decisions } = outcomesOf(day, group, endedAt);
    if (actions + decisions === 0) return [];
    return closers(group, isMeant).map((person) =>
      plannedItem(
        `meeting-ended/${group.id}/${day}/${person}`,
        { kind: 'meeting-ended' as const, person, group: group.id, meeting: day },
        endedAt,
        addMs(endedAt, WORTH_SENDING_MS),
      ),
    );
  });
}
