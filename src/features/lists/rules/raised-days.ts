import type { Day } from '../../../model/calendar/day.js';
import { addDays } from '../../../model/calendar/days.js';
import { localDay } from '../../../model/calendar/zones.js';
import { meetingsBetween } from '../../../model/group-meetings.js';
import type { Group } from '../../../model/group.js';
import { nextMeetingAfter, previousMeeting } from '../../../model/next-meeting.js';
import { fold } from '../../../reading/text/fold.js';
import { daysMeant } from './days-meant.js';
import type { Days } from './past-days.js';

const LAST = /\b(?:last|latest|previous|most recent|this meeting|diwethaf|ddiwethaf|blaenorol|cyfarfod hwn)\b/;

/**
 * The days on which the actions of a meeting were logged: from the meeting until the group meets again, because minutes
 * come later. For a group without meetings, the last day on which anything was logged counts as a meeting. Null for
 * words that mean neither.
 */
export function raisedDays(raised: string, group: Group, now: string): Days | null {
  const last = LAST.test(fold(raised)) ? lastMeetingDay(group, now) : null;
  if (last !== null) return fromMeeting(last, group);
  // "From July" means July alone.
  const meant = daysMeant(raised.replace(/^(?:from|o) /iu, ''), true, group, now);
  if (meant?.from == null) return meant;
  const [met] = meetingsBetween(group, meant.from, meant.to ?? meant.from);
  return met === undefined ? meant : fromMeeting(met.day, group);
}

function lastMeetingDay(group: Group, now: string): Day | null {
  const met = previousMeeting(group, now)?.day;
  const logged = group.actions
    .map(({ raisedAt }) => raisedAt)
    .sort()
    .at(-1);
  return met ?? (logged === undefined ? null : localDay(logged, group.zone));
}

function fromMeeting(day: Day, group: Group): Days {
  const next = nextMeetingAfter(group, day);
  return { from: day, to: next === null ? null : addDays(next.day, -1) };
}
