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

/** To a group's chat: mentions a lead who cannot be reached otherwise. */
export const mentionSubject = z.strictObject({
  kind: z.literal('mention'),
  group: groupIdSchema,
  about: personIdSchema,
  day: daySchema,
  slots: z.array(nudgeSlotSchema),
});
export type MentionSubject = Infer<typeof mentionSubject>;

/** The outbox key for mentioning a person in a group's chat on a day. */
const mentionKey = (group: GroupId, person: PersonId, day: Day): string => `mention/${group}/${person}/${day}`;

/** The leads whom the bot cannot reach in a 1:1 chat, each with what they have due in the group. */
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
 * Mentions, in the chat of a group that allows them, each lead whom the bot could not reach in a 1:1 chat, with what is
 * due in that group only. At most one a group, person and day, on a day when the lead takes a digest, and within the
 * group's open hours.
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
    // Within today's hours, it was either sent already or may not be sent today.
    const from = isWithin ? closes : now;
    return { items: [], next: nextOpening(chat, from, (at, on) => isAtWork(at, on) && takesDigest(lead, on)) };
  });
  return { items: dues.flatMap(({ items }) => items), next: earliest(dues.map(({ next }) => next)) };

  function mention(key: string, about: Pick<MentionSubject, 'about' | 'day' | 'slots'>): OutboxItem<MentionSubject> {
    return plannedItem(key, { kind: 'mention', group: group.id, ...about }, opens, closes);
  }
}
