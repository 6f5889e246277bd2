import { z } from 'zod';
import { type Availability, openHoursOn, nextOpening, takesDigest } from '../../../delivery/availability.js';
import type { Due, Planning } from '../../../delivery/message-plan.js';
import { isLeftAlone, triedAgainAt } from '../../../delivery/reachability.js';
import { recipientAt } from '../../../delivery/recipient.js';
import { latestSlot, slotDayAfter, slotRule } from '../../../delivery/slots.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import { addDays, daysBetween } from '../../../model/calendar/days.js';
import { earliest } from '../../../model/calendar/instants.js';
import { localDay, toInstant } from '../../../model/calendar/zones.js';
import { type Group, groupIdSchema } from '../../../model/group.js';
import type { Infer } from '../../../model/infer.js';
import { type PersonId, personIdSchema } from '../../../model/lead.js';
import { type OutboxItem, plannedItem } from '../../../model/outbox-item.js';
import type { Plan } from '../../../model/plan.js';
import { itemsOf } from '../../../model/plan-item.js';
import type { ProgressRound } from '../../../model/progress-round.js';
import { isFormer } from '../../../model/standing.js';
import { nextAsking, peopleOfRound, roundNow } from '../../plans/rules/round-now.js';

/** A lead's form in a round of a plan, for the lead or their stand-in. */
export const askedSubject = z.strictObject({
  kind: z.literal('plan-asked'),
  group: groupIdSchema,
  plan: z.number().int(),
  round: z.number().int(),
  person: personIdSchema,
  /** The lead whose answer is wanted. */
  lead: personIdSchema,
  /** They count as nudges, so they wait while the reader has snoozed nudges. */
  quiet: z.literal(true),
});
export type AskedSubject = Infer<typeof askedSubject>;

/** After this many days of a round nobody is asked for the first time, because the outbox is not read back further. */
const FIRST_DAYS = 20;

/** Builds the message of a slot to a lead or to whoever reads for them; its key is unique in the outbox. */
export function askedItem(
  group: Group,
  { plan, round }: { readonly plan: Plan; readonly round: ProgressRound },
  lead: PersonId,
  { reader, slot, at }: { readonly reader: PersonId; readonly slot: string; readonly at: Instant },
): OutboxItem<AskedSubject> {
  const key = `plan-asked/${group.id}/${plan.number}/${round.number}/${lead}/${slot}`;
  const subject = {
    kind: 'plan-asked',
    group: group.id,
    plan: plan.number,
    round: round.number,
    person: reader,
    lead,
    quiet: true,
  } as const;
  return plannedItem(key, subject, at);
}

/** Returns who reads a lead's form at a moment; null while nobody does. */
export function readerOf(
  lead: Availability,
  { group, now, availabilityIn }: Pick<Planning, 'group' | 'now' | 'availabilityIn'>,
): Availability | null {
  if (lead.isMuted) return null;
  const { reader } = recipientAt(lead, now, availabilityIn, group);
  return reader === null || isFormer(group, reader.person) ? null : reader;
}

/**
 * Returns the forms due now to the leads of a group's plans: one when a round begins and, after its day, more on the
 * working days on which the lead is nudged. Leads who have answered get no more.
 */
export function dueAsked(planning: Planning): Due<AskedSubject> {
  const { group, now } = planning;
  const dues = group.plans.map((plan): Due<AskedSubject> => {
    const round = roundNow(plan, group, now);
    if (round !== null) return dueInRound(plan, round, planning);
    const at = nextAsking(plan, group)?.at ?? null;
    return { items: [], next: at !== null && at > now ? at : null };
  });
  return { items: dues.flatMap(({ items }) => items), next: earliest(dues.map(({ next }) => next)) };
}

function dueInRound(plan: Plan, round: ProgressRound, planning: Planning): Due<AskedSubject> {
  const { group, now, availabilityIn } = planning;
  const missing = peopleOfRound(round, plan, itemsOf(plan, group, now), group).filter(
    ({ answered }) => answered === null,
  );
  const dues = missing.map(({ person }) => dueOf(plan, round, availabilityIn(person, group), planning));
  return { items: dues.flatMap(({ items }) => items), next: earliest(dues.map(({ next }) => next)) };
}

function dueOf(plan: Plan, round: ProgressRound, lead: Availability, planning: Planning): Due<AskedSubject> {
  const { group, now, known } = planning;
  const rule = { ...slotRule(group, lead), daysBefore: [] };
  const today = localDay(now, lead.zone);
  const lastDay = openHoursOn(lead, today).opens <= now ? today : addDays(today, -1);
  const begun = localDay(round.askedAt, lead.zone);
  const late = latestSlot(round.due, lastDay, rule);
  const later = openHoursOn(lead, slotDayAfter(round.due, lastDay, rule)).opens;
  const slot = late ?? (daysBetween(begun, today) > FIRST_DAYS ? null : { name: 'first', day: begun });
  if (slot === null) return { items: [], next: later };
  const reader = readerOf(lead, planning);
  if (reader === null) return { items: [], next: earliest([later, endOfLeave(lead, now)]) };
  const at = laterOf(round.askedAt, openHoursOn(lead, slot.day).opens);
  const item = askedItem(group, { plan, round }, lead.person, { reader: reader.person, slot: slot.name, at });
  if (known.has(item.key)) return { items: [], next: later };
  if (isLeftAlone(reader, now)) return { items: [], next: earliest([later, triedAgainAt(reader)]) };
  const opening = nextOpening(reader, now, takesDigest);
  // The reader may change until then, so plan it only when it may go out.
  return opening !== null && opening <= now
    ? { items: [item], next: later }
    : { items: [], next: earliest([later, opening]) };
}

const laterOf = (one: Instant, other: Instant): Instant => (one > other ? one : other);

/** Returns when a person is back from leave; null if they are on none. */
function endOfLeave({ own: { leave }, zone }: Availability, now: Instant): Instant | null {
  if (leave === null) return null;
  const back: Day = addDays(leave.until, 1);
  const at = toInstant(`${back}T00:00`, zone);
  return at > now ? at : null;
}
