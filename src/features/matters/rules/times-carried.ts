import type { Action } from '../../../model/action.js';
import type { Instant } from '../../../model/calendar/day.js';
import { localDay, toInstant } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import { meetingsBetween } from '../../../model/group-meetings.js';
import { meetingStart } from '../../../model/next-meeting.js';
import type { MeetingReview } from '../../../model/meeting-review.js';

/** How many meetings an open action has outlived before the one that goes through it: all that began after it was raised. */
export function timesCarried(
  { raisedAt }: Pick<Action, 'raisedAt'>,
  group: Group,
  { meeting }: Pick<MeetingReview, 'meeting'>,
  now: Instant,
): number {
  const before = toInstant(`${meeting}T00:00`, group.zone);
  return meetingsBetween(group, localDay(raisedAt, group.zone), meeting).filter((one) => {
    const start = meetingStart(one, group.zone);
    return start > raisedAt && start < before && start <= now;
  }).length;
}
