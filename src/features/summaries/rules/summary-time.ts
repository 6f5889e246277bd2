import type { Instant } from '../../../model/calendar/day.js';
import { toInstant } from '../../../model/calendar/zones.js';
import { addWorkingDays } from '../../../model/calendar/working-days.js';
import type { Group } from '../../../model/group.js';
import { type SummaryPolicy, summaryPolicyOf } from './summary-policy.js';
import type { Meeting } from '../../../model/meeting.js';

/**
 * When the summary before a meeting falls due: so many working days before it as the group has set, two when it has not, at
 * 09:00, in the group's nation and zone.
 */
export function summaryTime(
  meeting: Pick<Meeting, 'day'>,
  group: Pick<Group, 'zone' | 'nation'> & Partial<Pick<Group, 'settings'>>,
  policy: SummaryPolicy = summaryPolicyOf(group),
): Instant {
  const day = addWorkingDays(meeting.day, -policy.workingDaysBefore, group.nation);
  return toInstant(`${day}T${policy.at}`, group.zone);
}
