import type { Day, Instant } from './calendar/day.js';
import { localDay } from './calendar/zones.js';
import { meetingsBetween, type MeetingTimes } from './group-meetings.js';
import { previousMeeting } from './next-meeting.js';

/** The day of the meeting that something said now belongs to: today's, else the last one; null if there was none. */
export function currentMeetingDay(group: MeetingTimes, now: Instant): Day | null {
  const today = localDay(now, group.zone);
  return meetingsBetween(group, today, today)[0]?.day ?? previousMeeting(group, now)?.day ?? null;
}
