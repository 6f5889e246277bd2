import type { Action } from '../model/action.js';
import type { Day, Instant } from '../model/calendar/day.js';
import { addDays } from '../model/calendar/days.js';
import { localDay, toInstant } from '../model/calendar/zones.js';
import type { Group } from '../model/group.js';
import { isFormer } from '../model/standing.js';
import type { PersonId } from '../model/lead.js';
import { agendaOf, type LedAction } from './open-work.js';
import type { NudgeSlot } from '../model/outbox-item.js';
import { type Availability, openHoursOn } from './availability.js';
import { type Recipient, recipientAt, type AvailabilityLookup } from './recipient.js';
import { latestSlot, slotDayAfter, slotRule, type SlotRule } from './slots.js';

/** A slot that is due and in no message yet, and who should get one. */
export interface DueSlot {
  readonly recipient: Recipient;
  readonly slot: NudgeSlot;
}

/** What is due in a group, and when its next slot comes; null when none will. */
export interface DueSlots {
  readonly slots: readonly DueSlot[];
  readonly next: Instant | null;
}

/** The start of every slot key of an action while its last day is `due`; a moved deadline starts another. */
export const slotKeyPrefix = (group: Pick<Group, 'id'>, action: Pick<Action, 'reference'>, due: Day | null): string =>
  `${group.id}/${action.reference}/${due ?? 'none'}/`;

/** The slots that leads were notified of, or are about to be. */
export interface CoveredSlots {
  /** When the latest slot fell, by the slot's sequence (`sequenceOf`). */
  readonly latest: ReadonlyMap<string, Instant>;
  /** The last day, in the recipient's zone, on which a message had each slot, by the slot's key. */
  readonly days: ReadonlyMap<string, Day>;
}

/** What an action's slots share for one lead: their keys without the slot names. */
export function sequenceOf({ key, lead }: Pick<NudgeSlot, 'key' | 'lead'>): string {
  const named = key.slice(0, -lead.length - 1);
  return `${named.slice(0, named.lastIndexOf('/') + 1)}${lead}`;
}

/**
 * Returns the latest slot of each open action of a group that has come by `now` and that no message had on its day or
 * since, once for each lead the action waits for. Compares days, not names, because another policy counts slots
 * differently. The cost grows with what is late or soon due, not with what is stored.
 */
export function dueSlots(
  group: Group,
  now: Instant,
  availabilityIn: AvailabilityLookup,
  covered: CoveredSlots,
): DueSlots {
  const slots: DueSlot[] = [];
  let next: Instant | null = null;
  for (const [person, led] of agendaOf(group)) {
    const availability = availabilityIn(person, group);
    if (availability.isMuted) continue;
    const rule = slotRule(group, availability);
    const lastDay = lastSlotDay(availability, now);
    const horizon = firstFarDue(lastDay, rule);
    const asked = recipientAt(availability, now, availabilityIn, group);
    // The stand-in may have left the group.
    const recipient =
      asked.reader !== null && isFormer(group, asked.reader.person) ? { ...asked, reader: null } : asked;
    let soonest: Day | null = null;
    for (const one of led) {
      const isFar = one.due >= horizon;
      if (!isFar) {
        const slot = dueSlot(group, person, one, { availability, rule, lastDay, covered });
        if (slot !== null) slots.push({ recipient, slot });
      }
      const day = slotDayAfter(one.due, lastDay, rule);
      if (soonest === null || day < soonest) soonest = day;
      // Actions are sorted by last day: the slots of those further off come after this one's first.
      if (isFar) break;
    }
    // Even when the lead is away then: somebody may stand in.
    if (soonest !== null) next = earliest(next, openHoursOn(availability, soonest).opens);
  }
  return { slots, next };
}

/** The last day whose slots have come: today from the person's hour on, yesterday before it. */
function lastSlotDay(availability: Availability, now: Instant): Day {
  const today = localDay(now, availability.zone);
  return openHoursOn(availability, today).opens <= now ? today : addDays(today, -1);
}

/** The first last day with no slot by `lastDay`: its earliest slot falls on the lead's next working day or later. */
function firstFarDue(lastDay: Day, { group, own, daysBefore }: SlotRule): Day {
  const untilNext = addDays(own.onOrAfter(addDays(lastDay, 1)), -1);
  return group.dayNumbered(group.numberOf(untilNext) + (daysBefore.at(-1) ?? 0) + 1);
}

function dueSlot(
  group: Group,
  lead: PersonId,
  { action, due, givenAt }: LedAction,
  by: {
    readonly availability: Availability;
    readonly rule: SlotRule;
    readonly lastDay: Day;
    readonly covered: CoveredSlots;
  },
): NudgeSlot | null {
  const latest = latestSlot(due, by.lastDay, by.rule);
  if (latest === null) return null;
  const at = openHoursOn(by.availability, latest.day).opens;
  if (at <= givenAt) return null;
  const prefix = slotKeyPrefix(group, action, due);
  const notifiedAt = by.covered.latest.get(`${prefix}${lead}`);
  if (notifiedAt !== undefined && notifiedAt >= toInstant(`${latest.day}T00:00`, by.availability.zone)) return null;
  const key = `${prefix}${latest.name}/${lead}`;
  // The lead may have been in a zone where the slot's day began earlier.
  if ((by.covered.days.get(key) ?? '') >= latest.day) return null;
  return { key, group: group.id, reference: action.reference, lead, at };
}

const earliest = (one: Instant | null, other: Instant | null): Instant | null =>
  one === null || (other !== null && other < one) ? other : one;
