import type { Day, Instant } from './calendar/day.js';
import { daysBetween } from './calendar/days.js';
import { localDay } from './calendar/zones.js';
import type { Group } from './group.js';
import type { MeetingTimes } from './group-meetings.js';
import { plannedMeetingAfter } from './next-meeting.js';
import type { Action, HistoryEntry } from './action.js';

/**
 * The last day on which an action is on time, in the group's zone; null if there is none. "Next meeting" is the first
 * meeting after the day on which it was said, even if it has moved since; without one, the stored day.
 */
export function effectiveDue(action: Action, group: MeetingTimes): Day | null {
  const { basis, due } = action.deadline;
  if (basis !== 'meeting') return due;
  const saidOn = localDay(deadlineGivenAt(action), group.zone);
  return plannedMeetingAfter(group, saidOn)?.day ?? due;
}

/** Days from `today` until a deadline: 0 on the day itself, negative when late, null without a day. */
export function daysLeft(due: Day | null, today: Day): number | null {
  return due === null ? null : daysBetween(today, due);
}

/** Whether an action is open and its last day is before `today`. */
export function isOverdue(action: Action, group: MeetingTimes, today: Day): boolean {
  const due = effectiveDue(action, group);
  return action.status === 'open' && due !== null && due < today;
}

/** When the deadline that now stands was given: at the last move, else when the action was raised. */
export function deadlineGivenAt(action: Action): Instant {
  const isMove = ({ change, isTakenBack }: HistoryEntry): boolean => change === 'deadline' && isTakenBack !== true;
  return action.history.findLast(isMove)?.at ?? action.raisedAt;
}

/** The action with the present day of "the next meeting", so that code that shows it need not know the group. */
export function withEffectiveDue(action: Action, group: Group): Action {
  const due = effectiveDue(action, group);
  return due === action.deadline.due ? action : { ...action, deadline: { ...action.deadline, due } };
}
