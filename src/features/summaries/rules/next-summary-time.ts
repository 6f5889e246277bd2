import type { Instant } from '../../../model/calendar/day.js';
import type { Group } from '../../../model/group.js';
import { upcomingMeetings } from '../../../model/next-meeting.js';
import { MEETINGS_AHEAD } from './due-summaries.js';
import { summaryTime } from './summary-time.js';
import { isUndone } from '../../../model/action.js';

/** Returns when a group's next summary is due, after `now`; null while it has no actions or no meeting to come. */
export function nextSummaryTime(group: Group, now: Instant): Instant | null {
  if (group.actions.every(isUndone)) return null;
  const times = upcomingMeetings(group, now, MEETINGS_AHEAD).map((meeting) => summaryTime(meeting, group));
  return times.filter((time) => time > now).sort()[0] ?? null;
}
