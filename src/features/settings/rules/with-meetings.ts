import type { Instant } from '../../../model/calendar/day.js';
import { addDays } from '../../../model/calendar/days.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import { meetingsBetween } from '../../../model/group-meetings.js';
import { meetingStart, upcomingMeetings } from '../../../model/next-meeting.js';
import type { Meeting, Series } from '../../../model/meeting.js';

/** How many past days of meetings a new set of them keeps: "carried forward" and "next meeting" need them. */
const KEPT_DAYS = 730;

const sameSeries = (one: Series | null, other: Series | null): boolean =>
  one?.rule === other?.rule &&
  one?.onHoliday === other?.onHoliday &&
  one?.from === other?.from &&
  one?.start === other?.start &&
  one?.end === other?.end;

/** Whether the group has all of this already; a series in the same words carries on unchanged. */
function isSame(group: Group, series: Series | null, meetings: readonly Meeting[], now: Instant): boolean {
  if (series !== null && series.said === group.series?.said) return true;
  const key = ({ day, start, end, state }: Meeting): string => [day, start, end, state === 'cancelled'].join(' ');
  const has = new Set(group.meetings.map(key));
  const wanted = new Set(meetings.map(key));
  const ahead = group.meetings.filter((meeting) => meetingStart(meeting, group.zone) > now);
  return (
    sameSeries(group.series, series) &&
    meetings.every((meeting) => has.has(key(meeting))) &&
    ahead.every((meeting) => wanted.has(key(meeting)))
  );
}

/**
 * Gives the group other meetings, as read from words at `now`. Meetings that have started stay, as held ones, so that
 * we still know what was raised and done since. The same meetings again leave the group unchanged.
 */
export function withMeetings(
  group: Group,
  planned: { readonly series: Series | null; readonly meetings: readonly Meeting[] },
  now: Instant,
): Group {
  if (isSame(group, planned.series, planned.meetings, now)) return group;
  const today = localDay(now, group.zone);
  const held = meetingsBetween(group, addDays(today, -KEPT_DAYS), today)
    .filter((meeting) => meetingStart(meeting, group.zone) <= now)
    .map((meeting): Meeting => ({ ...meeting, state: 'held' }));
  const days = new Set(planned.meetings.map((meeting) => meeting.day));
  const meetings = [...held.filter((meeting) => !days.has(meeting.day)), ...planned.meetings];
  return {
    ...group,
    series: planned.series,
    meetings: meetings.sort((one, other) => (one.day < other.day ? -1 : 1)),
    meetingsSince: now,
  };
}

/** How many coming meetings to check for those that would go. */
const AHEAD = 12;

/** The coming meetings that a group would lose by changing when it meets, soonest first. */
export function meetingsLost(before: Group, after: Group, now: Instant): readonly Meeting[] {
  const coming = upcomingMeetings(before, now, AHEAD);
  const last = coming.at(-1)?.day ?? '';
  const days = new Set(meetingsBetween(after, localDay(now, before.zone), last).map(({ day }) => day));
  return coming.filter(({ day }) => !days.has(day));
}

/** Adds these meetings to the group's own; null when it would then have two series. */
export function withMeetingsAdded(
  group: Group,
  planned: { readonly series: Series | null; readonly meetings: readonly Meeting[] },
  now: Instant,
): Group | null {
  if (planned.series !== null && group.series !== null) return null;
  const days = new Set(planned.meetings.map(({ day }) => day));
  const meetings = [...group.meetings.filter(({ day }) => !days.has(day)), ...planned.meetings];
  return {
    ...group,
    series: planned.series ?? group.series,
    meetings: meetings.sort((one, other) => (one.day < other.day ? -1 : 1)),
    meetingsSince: now,
  };
}
