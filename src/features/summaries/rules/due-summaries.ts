import { z } from 'zod';
import { type Day, daySchema, type Instant } from '../../../model/calendar/day.js';
import { type Group, type GroupId, groupIdSchema } from '../../../model/group.js';
import type { Infer } from '../../../model/infer.js';
import { meetingStart, upcomingMeetings } from '../../../model/next-meeting.js';
import { type OutboxItem, plannedItem } from '../../../model/outbox-item.js';
import { summaryTime } from './summary-time.js';
import { isUndone } from '../../../model/action.js';

/** The summary to a group before a meeting. */
export const summarySubject = z.strictObject({
  kind: z.literal('summary'),
  group: groupIdSchema,
  meetingDay: daySchema,
});
export type SummarySubject = Infer<typeof summarySubject>;

/** More meetings than a group holds within two working days. */
export const MEETINGS_AHEAD = 5;

/** The key of the summary before a group's meeting, unique in the outbox. */
function summaryKey(group: GroupId, meetingDay: Day): string {
  return `summary/${group}/${meetingDay}`;
}

/** Returns the group's summaries that are due at `now`, including any that are already in the outbox. */
export function dueSummaries(group: Group, now: Instant): readonly OutboxItem<SummarySubject>[] {
  if (group.actions.every(isUndone)) return [];
  return upcomingMeetings(group, now, MEETINGS_AHEAD)
    .map((meeting) => ({ meeting, dueAt: summaryTime(meeting, group) }))
    .filter(({ dueAt }) => dueAt <= now && dueAt >= group.meetingsSince)
    .map(({ meeting, dueAt }) =>
      plannedItem(
        summaryKey(group.id, meeting.day),
        { kind: 'summary', group: group.id, meetingDay: meeting.day },
        dueAt,
        meetingStart(meeting, group.zone),
      ),
    );
}
