import type { Day, Instant } from '../../../model/calendar/day.js';
import { daysBetween } from '../../../model/calendar/days.js';
import { localDay } from '../../../model/calendar/zones.js';
import { addDays } from '../../../model/calendar/days.js';
import type { Group } from '../../../model/group.js';
import { meetingsBetween } from '../../../model/group-meetings.js';
import type { Meeting } from '../../../model/meeting.js';
import type { MeetingReview } from '../../../model/meeting-review.js';

/** A meeting further away than this cannot be the one that reviews its actions now. */
const NEAREST_DAYS = 7;

/** How long a review can be continued where no meeting comes first. */
const GOES_ON_DAYS = 14;

/** The meeting that reviews its actions now: today's, or else the nearest one; null where none is near. */
export function reviewMeeting(group: Group, now: Instant): Meeting | null {
  const today = localDay(now, group.zone);
  const near = meetingsBetween(group, addDays(today, -NEAREST_DAYS), addDays(today, NEAREST_DAYS));
  const distance = ({ day }: Meeting): number => Math.abs(daysBetween(today, day));
  return near.reduce<Meeting | null>(
    (best, meeting) => (best === null || distance(meeting) < distance(best) ? meeting : best),
    null,
  );
}

/**
 * A group's present review: that of the meeting now, ended or not; or an earlier one that has not ended, until the day
 * of the next meeting and for two weeks at most. Null where a new one would begin.
 */
export function presentReview(group: Group, now: Instant): MeetingReview | null {
  const last = group.meetingReviews.at(-1);
  if (last === undefined) return null;
  const today = localDay(now, group.zone);
  if (last.meeting === (reviewMeeting(group, now)?.day ?? today)) return last;
  if (last.endedAt !== null || daysBetween(last.meeting, today) > GOES_ON_DAYS) return null;
  return isMeetingSince(group, last.meeting, today) ? null : last;
}

const isMeetingSince = (group: Group, day: Day, today: Day): boolean =>
  day < today && meetingsBetween(group, addDays(day, 1), today).length > 0;
