import { type Action, standingHistory } from './action.js';
import type { Instant } from './calendar/day.js';
import { localDay } from './calendar/zones.js';
import { meetingsBetween, type MeetingTimes } from './group-meetings.js';
import { meetingStart } from './next-meeting.js';

/** When each meeting of a group between two instants began, both included; oldest first. */
export const meetingStarts = (group: MeetingTimes, from: Instant, until: Instant): readonly Instant[] =>
  meetingsBetween(group, localDay(from, group.zone), localDay(until, group.zone))
    .map((meeting) => meetingStart(meeting, group.zone))
    .filter((start) => from <= start && start <= until);

/** Whether an action was closed at an instant, by its last change before then. */
function wasClosedAt(action: Action, at: Instant): boolean {
  const last = standingHistory(action).findLast(
    (entry) => entry.at < at && /^(?:done|cancelled|undone|reopened)$/.test(entry.change),
  );
  return last !== undefined && last.change !== 'reopened';
}

/** How often an open action was carried forward: how many meetings began after it was raised and found it open. */
export const timesCarried = (action: Action, starts: readonly Instant[]): number =>
  starts.filter((start) => action.raisedAt < start && !wasClosedAt(action, start)).length;
