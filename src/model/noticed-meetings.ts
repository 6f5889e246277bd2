import type { Actor } from './actor.js';
import type { Instant } from './calendar/day.js';
import type { Group } from './group.js';
import type { Meeting } from './meeting.js';
import { withNotice } from './meeting-notice.js';
import { upcomingMeetings } from './next-meeting.js';
import { movedDeadlines } from './moved-deadlines.js';

/** More meetings than anyone plans ahead, even with a series. */
const COMING = 60;

/** Adds a notice of a change to coming meetings that the group did not see; the same group if none changed. */
export function withMeetingsNoticed(before: Group, after: Group, { by, at }: { by: Actor; at: Instant }): Group {
  if (after.isPersonal || before.meetings === after.meetings) return after;
  const [were, are] = [upcomingMeetings(before, at, COMING), upcomingMeetings(after, at, COMING)];
  const [drop, put] = [without(were, are), without(are, were)];
  if (drop.length + put.length === 0) return after;
  const notice = { at, by, drop, put, deadlines: movedDeadlines(before, after) };
  return { ...after, meetingNotices: withNotice(after.meetingNotices, notice) };
}

const without = (meetings: readonly Meeting[], others: readonly Meeting[]): readonly Meeting[] => {
  const known = new Set(others.map(timesOf));
  return meetings.filter((one) => !known.has(timesOf(one)));
};

const timesOf = ({ day, start, end }: Meeting): string => [day, start, end].join(' ');
