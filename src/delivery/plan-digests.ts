import { z } from 'zod';
import { type Day, daySchema, type Instant } from '../model/calendar/day.js';
import { localDay } from '../model/calendar/zones.js';
import type { Infer } from '../model/infer.js';
import { type PersonId, personIdSchema } from '../model/lead.js';
import type { DueInGroup } from './due-in-group.js';
import { type NudgeSlot, nudgeSlotSchema, type OutboxItem, plannedItem } from '../model/outbox-item.js';
import { isLeftAlone } from './reachability.js';
import { type Availability, takesDigest, openHoursOn } from './availability.js';

/** A person's nudges for one day. */
export const digestSubject = z.strictObject({
  kind: z.literal('digest'),
  person: personIdSchema,
  day: daySchema,
  slots: z.array(nudgeSlotSchema),
});
export type DigestSubject = Infer<typeof digestSubject>;

/** Whether an item is a digest; the planner plans a dropped digest again. */
export const isDigest = ({ subject }: Pick<OutboxItem, 'subject'>): boolean => subject.kind === 'digest';

/** The key of a person's digest for a day, unique in the outbox. */
export function digestKey(person: PersonId, day: Day): string {
  return `digest/${person}/${day}`;
}

interface Own {
  readonly availability: Availability;
  readonly slot: NudgeSlot;
}

const inOrder = ({ slot: one }: Own, { slot: other }: Own): number =>
  `${one.at} ${one.key}` < `${other.at} ${other.key}` ? -1 : 1;

/**
 * Returns the digests that should go out at `now` and are not in the outbox yet. A person gets at most one each local
 * day, within their open hours, for all their groups and everyone they stand in for. Someone who could not be reached a
 * few days ago gets none. A digest has only the latest slot of each action, so missed time never causes a burst.
 *
 * Invariant: `dues` has only slots that are in no item, so a slot is in at most one item that is not dropped. Planning
 * again with the plan in the outbox therefore plans nothing.
 */
export function planDigests(
  dues: readonly DueInGroup[],
  now: Instant,
  known: ReadonlySet<string>,
): readonly OutboxItem<DigestSubject>[] {
  const found = new Map<PersonId, Own[]>();
  for (const { recipient, slot } of dues.flatMap(({ slots }) => slots)) {
    const availability = recipient.reader;
    if (availability === null || isLeftAlone(availability, now)) continue;
    const own = found.get(availability.person);
    if (own === undefined) found.set(availability.person, [{ availability, slot }]);
    else own.push({ availability, slot });
  }
  const planned: OutboxItem<DigestSubject>[] = [];
  for (const [person, all] of found) {
    // A person in no group follows the hours of their first slot's group, as when sending.
    const own = all.filter(({ availability }) => mayGetDigest(availability, now)).sort(inOrder);
    const availability = own[0]?.availability;
    if (availability === undefined) continue;
    const day = localDay(now, availability.zone);
    const key = digestKey(person, day);
    if (known.has(key)) continue;
    const { opens, closes } = openHoursOn(availability, day);
    const slots = own.filter((one) => localDay(now, one.availability.zone) === day).map(({ slot }) => slot);
    planned.push(plannedItem(key, { kind: 'digest', person, day, slots }, opens, closes));
  }
  return planned.sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** Whether a digest may go out to someone at this very moment. */
function mayGetDigest(availability: Availability, now: Instant): boolean {
  const day = localDay(now, availability.zone);
  const { opens, closes } = openHoursOn(availability, day);
  return takesDigest(availability, day) && now >= opens && now < closes;
}
