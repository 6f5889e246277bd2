import type { Instant } from '../../../model/calendar/day.js';
import { toInstant } from '../../../model/calendar/zones.js';
import { addWorkingDays } from '../../../model/calendar/working-days.js';
import type { Group } from '../../../model/group.js';
import { type SummaryPolicy, summaryPolicyOf } from './summary-policy.js';
import type { Meeting } from '../../../model/meeting.js';

/**
 * Returns when the summary before a meeting is due: at 09:00 in the group's zone, the group's own number of working
 * days (by default two) before the meeting, counted in its nation.
 */
export function summaryTime(
  meeting: Pick<Meeting, 'day'>,
  group: Pick<Group, 'zone' | 'nation'> & Partial<Pick<Group, 'settings'>>,
  policy: SummaryPolicy = summaryPolicyOf(group),
): Instant {
  const day = addWorkingDays(meeting.day, -policy.workingDaysBefore, group.nation);
  return toInstant(`${day}T${policy.at}`, group.zone);
}
