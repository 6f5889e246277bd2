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
 * The day of the meeting that words mean: that of today or the last one without any. Of a group that has not met, the last
 * day on which something was raised or decided counts as one. Null where the words can be read as no day.
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

/** Whether a day belongs to a meeting: from its day until the group meets again, as minutes come later. */
export function belongsTo(meeting: Day, group: Group): (day: Day) => boolean {
  const next = nextMeetingAfter(group, meeting);
  const last = next === null ? '9999-12-31' : addDays(next.day, -1);
  return (day) => meeting <= day && day <= last;
}
