import type { Day, Instant, Zone } from './calendar/day.js';
import { addDays } from './calendar/days.js';
import { localDay, toInstant } from './calendar/zones.js';
import { meetingsBetween, type MeetingTimes } from './group-meetings.js';
import type { Meeting } from './meeting.js';

/** Days searched at once, and in all: more than lie between the meetings of any series. */
const STEP = 92;
const FURTHEST = 92 * 24;

/** When a meeting starts; see `toInstant` for times that the clocks skip or repeat. */
export function meetingStart(meeting: Pick<Meeting, 'day' | 'start'>, zone: Zone): Instant {
  return toInstant(`${meeting.day}T${meeting.start}`, zone);
}

/** The next meetings that have not started at `now`, soonest first, up to `count` of them. */
export function upcomingMeetings(group: MeetingTimes, now: Instant, count: number): readonly Meeting[] {
  const today = localDay(now, group.zone);
  const found: Meeting[] = [];
  for (let ahead = 0; found.length < count && ahead < furthestAhead(group, today); ahead += STEP) {
    const meetings = meetingsBetween(group, addDays(today, ahead), addDays(today, ahead + STEP - 1));
    found.push(...meetings.filter((meeting) => meetingStart(meeting, group.zone) > now));
  }
  return found.slice(0, count);
}

/** The next meeting that has not started at `now`, or null when none is planned. */
export function nextMeeting(group: MeetingTimes, now: Instant): Meeting | null {
  return upcomingMeetings(group, now, 1)[0] ?? null;
}

/** A cache: many actions of a group ask the same at every tick. Groups are never mutated. */
const found = new WeakMap<MeetingTimes, Map<Day, Meeting | null>>();

/** The first meeting on a later day than `day`, or null when none is planned. */
export function nextMeetingAfter(group: MeetingTimes, day: Day): Meeting | null {
  const known = found.get(group) ?? new Map<Day, Meeting | null>();
  found.set(group, known);
  const before = known.get(day);
  if (before !== undefined) return before;
  const meeting = findMeetingAfter(group, day);
  known.set(day, meeting);
  return meeting;
}

/**
 * The same among planned meetings: "the next meeting" does not mean a call that nobody had planned, unless there is no
 * other.
 */
export function plannedMeetingAfter(group: MeetingTimes, day: Day): Meeting | null {
  const first = nextMeetingAfter(group, day);
  let meeting = first;
  while (meeting?.isUnplanned === true) meeting = nextMeetingAfter(group, meeting.day);
  return meeting ?? first;
}

function findMeetingAfter(group: MeetingTimes, day: Day): Meeting | null {
  for (let ahead = 1; ahead < furthestAhead(group, day); ahead += STEP) {
    const [meeting] = meetingsBetween(group, addDays(day, ahead), addDays(day, ahead + STEP - 1));
    if (meeting !== undefined) return meeting;
  }
  return null;
}

/** The last meeting that has started at `now`, or null when there was none. */
export function previousMeeting(group: MeetingTimes, now: Instant): Meeting | null {
  const today = localDay(now, group.zone);
  const first = [group.series?.from ?? today, ...group.meetings.map((meeting) => meeting.day)].sort()[0] ?? today;
  for (let to = today; to >= first; to = addDays(to, -STEP)) {
    const meetings = meetingsBetween(group, addDays(to, 1 - STEP), to);
    const started = meetings.findLast((meeting) => meetingStart(meeting, group.zone) <= now);
    if (started !== undefined) return started;
  }
  return null;
}

/** How many days ahead of `day` a meeting can still be found. */
function furthestAhead(group: MeetingTimes, day: Day): number {
  if (group.series !== null) return FURTHEST;
  const last = group.meetings.at(-1)?.day;
  return last === undefined || last < day ? 0 : FURTHEST;
}
