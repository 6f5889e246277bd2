import type { Day, Instant } from '../../../model/calendar/day.js';
import { addDays } from '../../../model/calendar/days.js';
import { localDay } from '../../../model/calendar/zones.js';
import { currentMeetingDay } from '../../../model/current-meeting.js';
import type { Group } from '../../../model/group.js';
import { meetingsBetween } from '../../../model/group-meetings.js';
import { nextMeetingAfter } from '../../../model/next-meeting.js';
import { daysMeant } from '../../lists/rules/days-meant.js';

const LAST =
  /(?<!\p{L})(?:last|latest|previous|most recent|this|today'?s?|diwethaf|ddiwethaf|blaenorol|hwn|heddiw)(?!\p{L})/iu;

/**
 * Finds the day of the meeting that words mean. Without words, that is today's meeting, or the last one. If the group
 * has never met, it is the last day on which someone raised or decided something. Null if the words give no day.
 */
export function meetingMeant(said: string | null, group: Group, now: Instant): Day | null {
  if (said === null || LAST.test(said)) return currentMeetingDay(group, now) ?? lastDayOfUse(group, now);
  const meant = daysMeant(said, true, group, now);
  if (meant?.from == null) return null;
  const [met] = meetingsBetween(group, meant.from, meant.to ?? meant.from);
  return met?.day ?? meant.from;
}

function lastDayOfUse(group: Group, now: Instant): Day {
  const days = [
    ...group.actions.map(({ raisedAt }) => localDay(raisedAt, group.zone)),
    ...group.decisions.map(({ meeting }) => meeting),
  ];
  return days.sort().at(-1) ?? localDay(now, group.zone);
}

/** Tests whether a day belongs to a meeting: from its day until the group meets again, because minutes come later. */
export function belongsTo(meeting: Day, group: Group): (day: Day) => boolean {
  const next = nextMeetingAfter(group, meeting);
  const last = next === null ? '9999-12-31' : addDays(next.day, -1);
  return (day) => meeting <= day && day <= last;
}
