import type { Day, Instant } from '../model/calendar/day.js';
import type { Group, GroupId } from '../model/group.js';
import { meetingStart, upcomingMeetings } from '../model/next-meeting.js';
import { type OutboxItem, plannedItem } from '../model/outbox-item.js';
import { summaryTime } from './summary-time.js';
import { isUndone } from '../model/action.js';
import type { Meeting } from '../model/meeting.js';

export interface SummaryInput {
  readonly now: Instant;
  readonly groups: readonly Group[];
  readonly outbox: readonly OutboxItem[];
}

/** More meetings than lie within two working days of one another. */
export const LOOKED_AT = 5;

/** The key of the summary before a group's meeting, unique in the outbox. */
export function summaryKey(group: GroupId, meetingDay: Day): string {
  return `summary/${group}/${meetingDay}`;
}

/** The summaries of a group that have fallen due at `now`, put into the outbox already or not. */
export function dueSummaries(group: Group, now: Instant): readonly OutboxItem[] {
  if (group.actions.every(isUndone)) return [];
  return upcomingMeetings(group, now, LOOKED_AT)
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

/**
 * The summaries that should be waiting in the outbox at `now` and are not there yet. One falls due at its summary time,
 * late ones until the meeting starts; none for a cancelled meeting, for a group that never had an action, nor for a
 * meeting that the group learned of only after the summary's time.
 */
export function planSummaries({ now, groups, outbox }: SummaryInput): readonly OutboxItem[] {
  const keys = new Set(outbox.map((item) => item.key));
  return groups
    .flatMap((group) => dueSummaries(group, now))
    .filter((item) => !keys.has(item.key))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** The meeting that a planned summary is about, or null when it has started, moved or been cancelled since. */
export function meetingOfSummary(group: Group, meetingDay: Day, now: Instant): Meeting | null {
  return upcomingMeetings(group, now, LOOKED_AT).find((meeting) => meeting.day === meetingDay) ?? null;
}
