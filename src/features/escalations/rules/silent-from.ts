import { type Availability, isAway } from '../../../delivery/availability.js';
import { type AvailabilityLookup, recipientAt } from '../../../delivery/recipient.js';
import type { Action } from '../../../model/action.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import { addDays } from '../../../model/calendar/days.js';
import { workingCalendar } from '../../../model/calendar/working-calendar.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import { waitingLeads } from '../../../model/lead-people.js';

/** An action; the later of its last day and its last update (`quiet`); when silence since then is too long (`from`). */
export interface Silence {
  readonly action: Action;
  readonly quiet: Day;
  readonly from: Day;
}

const later = (one: Day, other: Day): Day => (one > other ? one : other);

/**
 * The day from which an action's leads have been silent for too long, allowing for leave. Days on which a lead is away
 * do not count, and a lead who is away now is not silent; their stand-in gets as many days as anyone. The earliest day
 * of any lead counts.
 */
export function silentFrom(silence: Silence, group: Group, now: Instant, availabilityIn: AvailabilityLookup): Day {
  const days = waitingLeads(silence.action, group).map((lead) => {
    const availability = availabilityIn(lead, group);
    return availability.own.leave === null ? silence.from : fromOf(silence, availability, group, now, availabilityIn);
  });
  return days.sort()[0] ?? silence.from;
}

function fromOf(
  { quiet, from }: Silence,
  lead: Availability,
  group: Group,
  now: Instant,
  availabilityIn: AvailabilityLookup,
): Day {
  const { leave } = lead.own;
  const isNow = isAway(lead, localDay(now, lead.zone));
  const isWithin = leave !== null && leave.until > quiet && leave.from <= from;
  if (leave === null || !(isNow || isWithin)) return from;
  const { nation, nudging } = group;
  const calendar = workingCalendar(nation, nudging.weekdays);
  const before = addDays(leave.from, -1);
  const isStoodInFor = isNow && recipientAt(lead, now, availabilityIn, group).reader !== null;
  if (isStoodInFor) return later(from, calendar.dayNumbered(calendar.numberOf(before) + nudging.escalateAfter));
  const away = isWithin ? calendar.numberOf(leave.until) - calendar.numberOf(later(quiet, before)) : 0;
  return later(addDays(leave.until, 1), calendar.dayNumbered(calendar.numberOf(from) + away));
}
