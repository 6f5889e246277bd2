import { z } from 'zod';
import { type Availability, openHoursOn } from '../../../delivery/availability.js';
import type { Due, Planning } from '../../../delivery/message-plan.js';
import { isLeftAlone } from '../../../delivery/reachability.js';
import { recipientAt } from '../../../delivery/recipient.js';
import { latestSlot, slotDayAfter, slotRule } from '../../../delivery/slots.js';
import { type Day, daySchema, type Instant } from '../../../model/calendar/day.js';
import { addDays } from '../../../model/calendar/days.js';
import { addMs, DAY_MS, earliest } from '../../../model/calendar/instants.js';
import { localDay } from '../../../model/calendar/zones.js';
import { groupIdSchema } from '../../../model/group.js';
import type { Infer } from '../../../model/infer.js';
import { personIdSchema } from '../../../model/lead.js';
import { type OutboxItem, plannedItem } from '../../../model/outbox-item.js';
import { holderOf, partDue, type Return, type ReturnPart } from '../../../model/return.js';
import { isFormer } from '../../../model/standing.js';
import { givenAt, openReturns } from './due-returns.js';

/**
 * Nudges a lead, or their stand-in, whose return is due or late. Like all nudges it waits for somebody who wants none
 * now.
 */
export const nudgeSubject = z.strictObject({
  kind: z.literal('return-nudge'),
  person: personIdSchema,
  group: groupIdSchema,
  reference: z.string(),
  lead: personIdSchema,
  about: personIdSchema,
  handed: z.number().int(),
  due: daySchema,
  quiet: z.literal(true),
});
export type NudgeSubject = Infer<typeof nudgeSubject>;

/** How long a reminder that somebody pressed for is worth sending. */
const REMINDED_MS = 7 * DAY_MS;

/** The nudges about a group's returns, each once, on the days that the group's rule for actions gives. */
export function dueNudges(planning: Planning): Due<NudgeSubject> {
  const dues = openReturns(planning.group).flatMap((one) =>
    one.parts.filter(({ sent }) => sent === null).map((part) => nudgesOf(part, one, planning)),
  );
  return { items: dues.flatMap(({ items }) => items), next: earliest(dues.map(({ next }) => next)) };
}

function nudgesOf(part: ReturnPart, one: Return, { group, now, availabilityIn }: Planning): Due<NudgeSubject> {
  const holder = holderOf(part).id;
  const availability = availabilityIn(holder, group);
  if (isFormer(group, holder) || availability.isMuted) return { items: [], next: null };
  const due = partDue(part, one);
  const { reader } = recipientAt(availability, now, availabilityIn, group);
  const item = (name: string, at: Instant, until: Instant): readonly OutboxItem<NudgeSubject>[] => {
    if (reader === null || isFormer(group, reader.person) || isLeftAlone(reader, now) || now >= until) return [];
    const subject: NudgeSubject = {
      kind: 'return-nudge',
      person: reader.person,
      group: group.id,
      reference: one.reference,
      lead: part.lead.id,
      about: holder,
      handed: part.handed.length,
      due,
      quiet: true,
    };
    return [plannedItem(`return-nudge/${group.id}/${one.reference}/${name}/${part.lead.id}`, subject, at, until)];
  };
  const rule = slotRule(group, availability);
  const lastDay = lastSlotDay(availability, now);
  const next = openHoursOn(availability, slotDayAfter(due, lastDay, rule)).opens;
  const slot = latestSlot(due, lastDay, rule);
  const at = slot === null ? null : openHoursOn(availability, slot.day).opens;
  const asked = part.reminded.at(-1)?.at ?? null;
  return {
    items: [
      // A reminder that somebody pressed for replaces this day's nudge.
      ...(slot === null || at === null || at <= givenAt(part, one) || at < (asked ?? '')
        ? []
        : item(`${due}/${slot.name}`, at, next)),
      ...(asked === null ? [] : item(`asked/${asked}`, asked, addMs(asked, REMINDED_MS))),
    ],
    next,
  };
}

/** The last day whose nudges are due: today from the person's hour on, yesterday before it. */
function lastSlotDay(availability: Availability, now: Instant): Day {
  const today = localDay(now, availability.zone);
  return openHoursOn(availability, today).opens <= now ? today : addDays(today, -1);
}
