import { z } from 'zod';
import { firstOfRoles } from '../../../delivery/officers.js';
import type { Due, Planning } from '../../../delivery/message-plan.js';
import { type Day, daySchema, type Instant } from '../../../model/calendar/day.js';
import { addMs, DAY_MS, earliest } from '../../../model/calendar/instants.js';
import { workingCalendar } from '../../../model/calendar/working-calendar.js';
import { toInstant } from '../../../model/calendar/zones.js';
import { type Group, groupIdSchema } from '../../../model/group.js';
import type { Infer } from '../../../model/infer.js';
import { personIdSchema } from '../../../model/lead.js';
import { RUNNING } from '../../../model/members.js';
import { plannedItem } from '../../../model/outbox-item.js';
import { partDue, type Return, type ReturnPart } from '../../../model/return.js';
import { isSilent } from './collate.js';
import { openReturns } from './due-returns.js';

/**
 * Tells the chair who has not responded some working days after a return was due; `day` is when those days had passed.
 */
export const silentSubject = z.strictObject({
  kind: z.literal('return-silent'),
  person: personIdSchema,
  group: groupIdSchema,
  reference: z.string(),
  day: daySchema,
});
export type SilentSubject = Infer<typeof silentSubject>;

/** How long it is worth sending. */
const WORTH_SENDING_MS = 14 * DAY_MS;

/** The day from which the chair hears about an unanswered part; null if the group wants no such message. */
function namedOn(part: ReturnPart, one: Return, { nation, nudging }: Group): Day | null {
  if (nudging.escalateAfter === 0) return null;
  const calendar = workingCalendar(nation, nudging.weekdays);
  return calendar.dayNumbered(calendar.numberOf(partDue(part, one)) + nudging.escalateAfter);
}

/** The parts that are still unanswered and have reached their day by then. */
export const silentParts = (one: Return, group: Group, day: Day): readonly ReturnPart[] =>
  one.parts.filter((part) => isSilent(part) && (namedOn(part, one, group) ?? '9999-12-31') <= day);

/** The messages to a group's chairs about who has not responded, once for each day on which somebody's time is up. */
export function dueSilent({ group, now }: Planning): Due<SilentSubject> {
  const readers = firstOfRoles(group, RUNNING, () => true);
  const at = (day: Day): Instant => toInstant(`${day}T${group.nudging.at}`, group.zone);
  const days = openReturns(group).flatMap((one) => {
    const named = one.parts.filter(isSilent).map((part) => namedOn(part, one, group));
    return [...new Set(named.filter((day) => day !== null))].map((day) => ({ one, day, at: at(day) }));
  });
  const items = days
    .filter((one) => one.at <= now && now < addMs(one.at, WORTH_SENDING_MS))
    .flatMap(({ one: { reference }, day, at: dueAt }) =>
      readers.map((person) =>
        plannedItem(
          `return-silent/${group.id}/${reference}/${day}/${person}`,
          { kind: 'return-silent' as const, person, group: group.id, reference, day },
          dueAt,
          addMs(dueAt, WORTH_SENDING_MS),
        ),
      ),
    );
  return { items, next: earliest(days.map((one) => (one.at > now ? one.at : null))) };
}
