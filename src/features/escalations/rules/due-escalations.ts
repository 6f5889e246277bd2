import { z } from 'zod';
import { type Availability, isAtWork, nextOpening, openHoursOn } from '../../../delivery/availability.js';
import type { Due, Planning } from '../../../delivery/message-plan.js';
import { type Day, daySchema, type Instant } from '../../../model/calendar/day.js';
import { addDays, weekdayOf } from '../../../model/calendar/days.js';
import { earliest } from '../../../model/calendar/instants.js';
import { localDay, toInstant } from '../../../model/calendar/zones.js';
import { groupIdSchema } from '../../../model/group.js';
import type { Infer } from '../../../model/infer.js';
import { personIdSchema } from '../../../model/lead.js';
import { type OutboxItem, plannedItem } from '../../../model/outbox-item.js';
import { escalationIn } from './escalated-actions.js';

/** To someone who runs groups: overdue actions without an update; `week` is the Monday of its week. */
export const escalationSubject = z.strictObject({
  kind: z.literal('escalation'),
  person: personIdSchema,
  week: daySchema,
  actions: z.array(z.strictObject({ group: groupIdSchema, reference: z.string() })),
});
export type EscalationSubject = Infer<typeof escalationSubject>;

/**
 * The messages about silent actions to those who run a group: one a person and week, in their first open hours in which
 * something is escalated. What comes up later that week waits for the next. The messages of several groups are joined.
 */
export function dueEscalations({ group, now, availabilityIn, known }: Planning): Due<EscalationSubject> {
  const { readers, actions, next } = escalationIn(group, now, availabilityIn);
  if (actions.length === 0) return { items: [], next };
  const items = readers.flatMap((reader) => itemNow(reader, actions, now));
  const done = new Set([...known, ...items.map(({ key }) => key)]);
  return { items, next: earliest([next, ...readers.map((reader) => nextTime(reader, now, done))]) };
}

/** Joins the messages of two groups into one. */
export const joinEscalations = (one: EscalationSubject, other: EscalationSubject): EscalationSubject => ({
  ...one,
  actions: [...one.actions, ...other.actions],
});

const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** The outbox key of a person's escalations in a week. */
const escalationKey = (person: string, week: Day): string => `escalation/${person}/${week}`;

/** The moment at which the next week begins in someone's zone; `week` is a Monday. */
const weekAfter = ({ zone }: Availability, week: Day): Instant => toInstant(`${addDays(week, 7)}T00:00`, zone);

function itemNow(
  reader: Availability,
  actions: EscalationSubject['actions'],
  now: Instant,
): readonly OutboxItem<EscalationSubject>[] {
  const { person, zone } = reader;
  const day = localDay(now, zone);
  const week = mondayOf(day);
  const { opens, closes } = openHoursOn(reader, day);
  if (!isAtWork(reader, day) || now < opens || now >= closes) return [];
  const subject = { kind: 'escalation', person, week, actions } as const;
  return [plannedItem(escalationKey(person, week), subject, opens, weekAfter(reader, week))];
}

/** When a reader may next get escalations; if they already have this week's, not before next week. */
function nextTime(reader: Availability, now: Instant, known: ReadonlySet<string>): Instant | null {
  const week = mondayOf(localDay(now, reader.zone));
  const from = known.has(escalationKey(reader.person, week)) ? weekAfter(reader, week) : now;
  return nextOpening(reader, from, isAtWork);
}
