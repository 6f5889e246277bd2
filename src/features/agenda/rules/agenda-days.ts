import type { AgendaItem } from '../../../model/agenda-item.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import { localDay, toInstant } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import { meetingsBetween, type MeetingTimes } from '../../../model/group-meetings.js';
import type { Meeting } from '../../../model/meeting.js';
import { meetingStart, nextMeeting, nextMeetingAfter, upcomingMeetings } from '../../../model/next-meeting.js';

/** The meeting on a day; null if there is none. */
export const meetingOn = (group: MeetingTimes, day: Day): Meeting | null => meetingsBetween(group, day, day)[0] ?? null;

/** Whether a meeting has ended; one without an end time lasts until its day is over. */
export function isOver({ day, end }: Pick<Meeting, 'day' | 'end'>, { zone }: MeetingTimes, now: Instant): boolean {
  const today = localDay(now, zone);
  return day < today || (day === today && end !== null && toInstant(`${day}T${end}`, zone) <= now);
}

/** The current meeting, else the next one. */
export function meetingNow(group: MeetingTimes, now: Instant): Meeting | null {
  const today = meetingOn(group, localDay(now, group.zone));
  return today !== null && meetingStart(today, group.zone) <= now && !isOver(today, group, now)
    ? today
    : nextMeeting(group, now);
}

/** The first meeting after a day that is not over; null if none is planned. */
export function meetingAfter(group: MeetingTimes, day: Day, now: Instant): Meeting | null {
  let next = nextMeetingAfter(group, day);
  while (next !== null && isOver(next, group, now)) next = nextMeetingAfter(group, next.day);
  return next;
}

/**
 * The meeting day of each item, by number. An item of a cancelled meeting moves to the next one; an item added while no
 * meeting was planned goes to the first one that came. A done item stays with its meeting.
 */
export function agendaDays(group: Pick<Group, 'agenda'> & MeetingTimes): ReadonlyMap<number, Day | null> {
  const known = new Map<Day, Day | null>();
  const settle = (day: Day): Day | null => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const settled = meetingOn(group, day) === null ? (nextMeetingAfter(group, day)?.day ?? null) : day;
    known.set(day, settled);
    return settled;
  };
  return new Map(group.agenda.map((item) => [item.number, dayOf(item, group, settle)]));
}

function dayOf(item: AgendaItem, group: MeetingTimes, settle: (day: Day) => Day | null): Day | null {
  const { meeting, state, postponedFrom, addedAt } = item;
  if (state !== 'planned') return meeting;
  if (meeting !== null) return settle(meeting);
  const last = postponedFrom.at(-1);
  const next = last === undefined ? upcomingMeetings(group, addedAt, 1)[0] : nextMeetingAfter(group, last);
  return next?.day ?? null;
}
