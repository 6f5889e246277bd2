import type { Instant } from '../model/calendar/day.js';
import { earliest } from '../model/calendar/instants.js';
import { addWorkingDays } from '../model/calendar/working-days.js';
import { localDay, toInstant } from '../model/calendar/zones.js';
import type { Group } from '../model/group.js';
import type { Meeting } from '../model/meeting.js';
import { upcomingMeetings } from '../model/next-meeting.js';
import { paperDaysOf } from '../model/paper-days.js';
import { isFormer } from '../model/standing.js';
import { type CoveredSlots, type DueSlot, type DueSlots, slotKeyPrefix } from './due-slots.js';
import { agendaOf } from './open-work.js';
import { type AvailabilityLookup, recipientAt } from './recipient.js';

/** More meetings than any stored series has within twenty working days. */
const MEETINGS_AHEAD = 5;

/** When to ask leads for what a meeting needs: `days` working days before it, at the group's nudge time. */
function papersAt({ day }: Meeting, group: Group, days: number): Instant {
  return toInstant(`${addWorkingDays(day, -days, group.nation)}T${group.nudging.at}`, group.zone);
}

/**
 * Returns the nudges to a group's leads about what is due by a coming meeting: once for each meeting, on its papers
 * day, in that day's digest. None if the group has not set such a day, or the meeting was cancelled.
 */
export function paperSlots(
  group: Group,
  now: Instant,
  availabilityIn: AvailabilityLookup,
  covered: CoveredSlots,
): DueSlots {
  const days = paperDaysOf(group);
  if (days === null) return { slots: [], next: null };
  const meetings = upcomingMeetings(group, now, MEETINGS_AHEAD).map((meeting) => ({
    meeting,
    at: papersAt(meeting, group, days),
  }));
  const slots = meetings
    .filter(({ at }) => at <= now && at >= group.meetingsSince)
    .flatMap(({ meeting, at }) => slotsOf(meeting, at, group, now, availabilityIn, covered));
  return { slots, next: earliest(meetings.map(({ at }) => (at > now ? at : null))) };
}

function slotsOf(
  { day }: Meeting,
  at: Instant,
  group: Group,
  now: Instant,
  availabilityIn: AvailabilityLookup,
  covered: CoveredSlots,
): readonly DueSlot[] {
  const today = localDay(now, group.zone);
  return [...agendaOf(group)].flatMap(([lead, led]): readonly DueSlot[] => {
    const availability = availabilityIn(lead, group);
    if (availability.isMuted || availability.own.onlyOverdue) return [];
    const asked = recipientAt(availability, now, availabilityIn, group);
    const recipient =
      asked.reader !== null && isFormer(group, asked.reader.person) ? { ...asked, reader: null } : asked;
    return led.flatMap(({ action, due, givenAt }): readonly DueSlot[] => {
      if (due < today || due > day || givenAt >= at) return [];
      const prefix = slotKeyPrefix(group, action, due);
      if ((covered.latest.get(`${prefix}${lead}`) ?? '') >= at) return [];
      const key = `${prefix}papers-${day}/${lead}`;
      return [{ recipient, slot: { key, group: group.id, reference: action.reference, lead, at } }];
    });
  });
}
