import type { Action } from './action.js';
import type { Day } from './calendar/day.js';
import { localDay } from './calendar/zones.js';
import { meetingsBetween, type MeetingTimes } from './group-meetings.js';
import { previousMeeting } from './next-meeting.js';

/** The meeting that an action comes from, and whether it was logged on that day. */
export interface RaisedMeeting {
  readonly day: Day;
  readonly isSameDay: boolean;
}

/** The meeting on the day that an action was logged, else the last one before; null if there is neither. */
export function raisedMeeting({ raisedAt }: Pick<Action, 'raisedAt'>, group: MeetingTimes): RaisedMeeting | null {
  const day = localDay(raisedAt, group.zone);
  if (meetingsBetween(group, day, day).length > 0) return { day, isSameDay: true };
  const before = previousMeeting(group, raisedAt);
  return before === null ? null : { day: before.day, isSameDay: false };
}
