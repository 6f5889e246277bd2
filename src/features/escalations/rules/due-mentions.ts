import { z } from 'zod';
import {
  type Availability,
  availabilityOf,
  isAtWork,
  nextOpening,
  openHoursOn,
  takesDigest,
} from '../../../delivery/availability.js';
import { type Due, NOTHING_DUE, type Planning } from '../../../delivery/message-plan.js';
import { isLeftAlone } from '../../../delivery/reachability.js';
import { type Day, daySchema } from '../../../model/calendar/day.js';
import { earliest } from '../../../model/calendar/instants.js';
import { localDay } from '../../../model/calendar/zones.js';
import { type GroupId, groupIdSchema } from '../../../model/group.js';
import type { Infer } from '../../../model/infer.js';
import { type PersonId, personIdSchema } from '../../../model/lead.js';
import { type NudgeSlot, nudgeSlotSchema, type OutboxItem, plannedItem } from '../../../model/outbox-item.js';

/** To a group: a mention of a lead who cannot be reached otherwise. */
export const mentionSubject = z.strictObject({
  kind: z.literal('mention'),
  group: groupIdSchema,
  about: personIdSchema,
  day: daySchema,
  slots: z.array(nudgeSlotSchema),
});
export type MentionSubject = Infer<typeof mentionSubject>;

/** The key of the mention of a person in a group's chat on a day, unique in the outbox. */
const mentionKey = (group: GroupId, person: PersonId, day: Day): string => `mention/${group}/${person}/${day}`;

/** The leads of a group who cannot be reached in a chat of their own, each with what is due of them in it. */
function unreached({ slots, now }: Planning): readonly { readonly lead: Availability; readonly own: NudgeSlot[] }[] {
  const found = new Map<PersonId, { readonly lead: Availability; readonly own: NudgeSlot[] }>();
  for (const { recipient, slot } of slots) {
    const { reader } = recipient;
    // A stand-in is not mentioned: they may not be in that chat.
    if (reader?.person !== slot.lead || !isLeftAlone(reader, now)) continue;
    const known = found.get(slot.lead);
    if (known === undefined) found.set(slot.lead, { lead: reader, own: [slot] });
    else known.own.push(slot);
  }
  return [...found.values()];
}

/**
 * The mentions in the chat of a group that allows it, of each of its leads who could not be reached in a chat of their own,
 * of what is due in that group alone. At most one a group, person and day, on a day that would take their digest, within
 * the group's open hours.
 */
export function dueMentions(planning: Planning): Due<MentionSubject> {
  const { group, now, known } = planning;
  if (!group.nudging.mayMention) return NOTHING_DUE;
  const chat = availabilityOf('', null, group);
  const day = localDay(now, chat.zone);
  const { opens, closes } = openHoursOn(chat, day);
  const isWithin = now >= opens && now < closes;
  const dues = unreached(planning).map(({ lead, own }): Due<MentionSubject> => {
    const key = mentionKey(group.id, lead.person, day);
    if (isWithin && isAtWork(chat, day) && takesDigest(lead, day) && !known.has(key))
      return { items: [mention(key, { about: lead.person, day, slots: own })], next: null };
    // What is not sent within today's hours was sent earlier in them, or may not be sent today.
    const from = isWithin ? closes : now;
    return { items: [], next: nextOpening(chat, from, (at, on) => isAtWork(at, on) && takesDigest(lead, on)) };
  });
  return { items: dues.flatMap(({ items }) => items), next: earliest(dues.map(({ next }) => next)) };

  function mention(key: string, about: Pick<MentionSubject, 'about' | 'day' | 'slots'>): OutboxItem<MentionSubject> {
    return plannedItem(key, { kind: 'mention', group: group.id, ...about }, opens, closes);
  }
}
