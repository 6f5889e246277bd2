import type { Instant } from '../../../model/calendar/day.js';
import { addDays } from '../../../model/calendar/days.js';
import { DAY_MS, HOUR_MS, msBetween } from '../../../model/calendar/instants.js';
import { localDay, toLocal } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import { meetingsBetween } from '../../../model/group-meetings.js';
import type { Meeting } from '../../../model/meeting.js';
import { meetingStart } from '../../../model/next-meeting.js';

/** A meeting of another day is meant only this near its start, as around midnight. */
const NEAR_MS = 6 * HOUR_MS;

/** The planned or held meeting nearest in time; null when none is that day or near. */
function nearest(group: Group, at: Instant): Meeting | null {
  const today = localDay(at, group.zone);
  const away = (meeting: Meeting): number => Math.abs(msBetween(meetingStart(meeting, group.zone), at));
  const [first] = meetingsBetween(group, addDays(today, -1), addDays(today, 1))
    .filter((meeting) => meeting.day === today || away(meeting) <= NEAR_MS)
    .sort((one, other) => away(one) - away(other));
  return first ?? null;
}

/** The meeting that is running, or has just ended: the last that began within a day. */
const running = ({ meetings }: Group, at: Instant): Meeting | null =>
  meetings.findLast(({ beganAt }) => beganAt !== undefined && beganAt <= at && msBetween(beganAt, at) < DAY_MS) ?? null;

function unplanned({ zone }: Group, at: Instant): Meeting {
  const [day = '', start = ''] = toLocal(at, zone).split('T');
  return { day, start, end: null, state: 'held', isUnplanned: true };
}

/** When it ended; if nobody had planned it, that is also its `end`. */
function endOf({ day, isUnplanned }: Meeting, { zone }: Group, at: Instant): Partial<Meeting> {
  const [today, end = null] = toLocal(at, zone).split('T');
  return isUnplanned === true && today === day ? { endedAt: at, end } : { endedAt: at };
}

/**
 * Records that a meeting began or ended in Teams: the planned one nearest in time, else one that nobody had planned.
 * People may come back to it: the first start and the last end count.
 */
export function withMeetingEvent(group: Group, event: 'began' | 'ended', at: Instant): Group {
  const meeting = (event === 'ended' ? running(group, at) : null) ?? nearest(group, at) ?? unplanned(group, at);
  const { beganAt, endedAt } = meeting;
  if (event === 'began' && beganAt !== undefined) return group;
  if (event === 'ended' && endedAt !== undefined && endedAt >= at) return group;
  const held: Meeting = {
    ...meeting,
    state: 'held',
    ...(event === 'began' ? { beganAt: at } : endOf(meeting, group, at)),
  };
  const others = group.meetings.filter(({ day }) => day !== held.day);
  return { ...group, meetings: [...others, held].sort((one, other) => (one.day < other.day ? -1 : 1)) };
}
