import type { Day, Instant } from '../../../model/calendar/day.js';
import { daysBetween } from '../../../model/calendar/days.js';
import { localDay } from '../../../model/calendar/zones.js';
import { addDays } from '../../../model/calendar/days.js';
import type { Group } from '../../../model/group.js';
import { meetingsBetween } from '../../../model/group-meetings.js';
import type { Meeting } from '../../../model/meeting.js';
import type { MeetingReview } from '../../../model/meeting-review.js';

/** A meeting that is further away than this is not the one that goes through its actions now. */
const NEAREST_DAYS = 7;

/** For so long a review can be gone on with where no meeting is planned. */
const GOES_ON_DAYS = 14;

/** The meeting that goes through its actions now: that of today, or else the nearest one; null where none is near. */
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
 * The review that a group's meeting is in, or had: that of the meeting now; or one that has not ended, until the day of the
 * next meeting, or for two weeks. Null where a new one would begin.
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
