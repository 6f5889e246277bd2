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

/** A slot that has come without a message about it, and who should get one. */
export interface DueSlot {
  readonly recipient: Recipient;
  readonly slot: NudgeSlot;
}

/** What is due in a group, and when its next slot comes; null when none is waited for. */
export interface DueSlots {
  readonly slots: readonly DueSlot[];
  readonly next: Instant | null;
}

/** What every slot key of an action begins with while its last day is `due`; a moved deadline begins another. */
export const slotKeyPrefix = (group: Pick<Group, 'id'>, action: Pick<Action, 'reference'>, due: Day | null): string =>
  `${group.id}/${action.reference}/${due ?? 'none'}/`;

/** The slots that leads were notified of, or are about to be. */
export interface CoveredSlots {
  /** When the latest slot fell, by what an action's slots have in common for a lead. */
  readonly latest: ReadonlyMap<string, Instant>;
  /** The last day on which a message had each slot, in its recipient's zone, by the slot's key. */
  readonly days: ReadonlyMap<string, Day>;
}

/** What an action's slots have in common for one lead: their keys without their names. */
export function sequenceOf({ key, lead }: Pick<NudgeSlot, 'key' | 'lead'>): string {
  const named = key.slice(0, -lead.length - 1);
  return `${named.slice(0, named.lastIndexOf('/') + 1)}${lead}`;
}

/**
 * The latest slot of each open action of a group that has come at `now` and that no message had on its day or
 * since, once for each lead the action waits for. By the day and not by the name: another policy counts them otherwise.
 * Costs what is late or soon due, not what is stored.
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
    // Who stands in may have left the group.
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
      // They are in order of last day: the slots of those further off come later than this one's first.
      if (isFar) break;
    }
    // Also when the lead is away then: somebody may stand in.
    if (soonest !== null) next = earliest(next, openHoursOn(availability, soonest).opens);
  }
  return { slots, next };
}

/** The last day whose slots have come: today from the person's hour on, yesterday before it. */
function lastSlotDay(availability: Availability, now: Instant): Day {
  const today = localDay(now, availability.zone);
  return openHoursOn(availability, today).opens <= now ? today : addDays(today, -1);
}

/** The first last day of which no slot has come by `lastDay`: the furthest one falls where the lead's next day is theirs. */
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
  // Its day may have begun earlier where its lead was then.
  if ((by.covered.days.get(key) ?? '') >= latest.day) return null;
  return { key, group: group.id, reference: action.reference, lead, at };
}

const earliest = (one: Instant | null, other: Instant | null): Instant | null =>
  one === null || (other !== null && other < one) ? other : one;
