import type { Day, Instant } from '../model/calendar/day.js';
import { localDay } from '../model/calendar/zones.js';
import type { GroupId } from '../model/group.js';
import type { PersonId } from '../model/lead.js';
import type { DueInGroup } from './due-in-group.js';
import { isLeftAlone, triedAgainAt } from './reachability.js';
import { type NudgeSlot, type OutboxItem, plannedItem } from '../model/outbox-item.js';
import { isAtWork, nextOpening, type Availability, takesDigest, availabilityOf, openHoursOn } from './availability.js';

/** The key of the mention of a person in a group's chat on a day, unique in the outbox. */
const mentionKey = (group: GroupId, person: PersonId, day: Day): string => `mention/${group}/${person}/${day}`;

/**
 * The mentions that should go out at `now` and are not in the outbox yet: in the chat of a group that allows it, of each
 * of its leads who could not be reached in a chat of their own, of what is due in that group alone. At most one a group,
 * person and day, on a day that would take their digest, within the group's open hours. Who only stands in for a lead is
 * not mentioned: they may not be in that chat.
 */
export function planMentions(
  dues: readonly Pick<DueInGroup, 'group' | 'home' | 'slots'>[],
  now: Instant,
  known: ReadonlySet<string>,
): readonly OutboxItem[] {
  return dues.flatMap(({ group, home, slots }) => {
    if (!home.mayMention) return [];
    const place = availabilityOf('', null, home);
    const day = localDay(now, place.zone);
    const { opens, closes } = openHoursOn(place, day);
    if (!isAtWork(place, day) || now < opens || now >= closes) return [];
    const found = new Map<PersonId, NudgeSlot[]>();
    for (const { recipient, slot } of slots) {
      const { reader } = recipient;
      if (reader?.person !== slot.lead || !isLeftAlone(reader, now) || !takesDigest(reader, day)) continue;
      found.set(slot.lead, [...(found.get(slot.lead) ?? []), slot]);
    }
    return [...found]
      .map(([about, own]) =>
        plannedItem(mentionKey(group, about, day), { kind: 'mention', group, about, day, slots: own }, opens, closes),
      )
      .filter(({ key }) => !known.has(key));
  });
}

/** When someone who is left alone may next be mentioned in a group's chat, if ever, and when they are tried again. */
export function nextContactTimes(
  home: DueInGroup['home'],
  person: Availability,
  now: Instant,
): readonly (Instant | null)[] {
  if (!isLeftAlone(person, now)) return [];
  const again = nextOpening(person, triedAgainAt(person) ?? now, takesDigest);
  if (!home.mayMention) return [again];
  const place = availabilityOf('', null, home);
  const { opens, closes } = openHoursOn(place, localDay(now, place.zone));
  // What is not sent within today's hours was sent earlier in them, or may not be sent today.
  const from = now >= opens && now < closes ? closes : now;
  return [
    again,
    nextOpening(place, from, (availability, day) => isAtWork(availability, day) && takesDigest(person, day)),
  ];
}
