import type { Day, Instant } from '../../../model/calendar/day.js';
import { addDays } from '../../../model/calendar/days.js';
import { localDay, toLocal } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import { meetingsBetween } from '../../../model/group-meetings.js';
import type { Meeting } from '../../../model/meeting.js';
import { nextMeeting, previousMeeting, upcomingMeetings } from '../../../model/next-meeting.js';
import type { Problem } from '../../../model/problem.js';
import { readMentioned } from '../../../reading/schedules/meetings/read-meeting-change.js';

type Times = Pick<Group, 'series' | 'meetings' | 'zone' | 'nation'>;

const NEXT = /(?<!\p{L})(?:next|nesaf?)(?!\p{L})/iu;
const LAST = /(?<!\p{L})(?:last|previous|d?diwethaf?|ddwetha|blaenorol)(?!\p{L})/iu;
const AHEAD = 40;
const BEHIND_DAYS = 400;

/** The meeting that words mean: "17 November", "the December meeting", "next meeting"; or why there is none. */
export function saidMeeting(group: Times, said: string, now: Instant): Meeting | Problem {
  const at = { saidAt: toLocal(now, group.zone), nation: group.nation };
  const [when] = readMentioned(said, at).which;
  if (when === undefined) {
    const named = LAST.test(said) ? previousMeeting(group, now) : NEXT.test(said) ? nextMeeting(group, now) : null;
    return named ?? { code: 'no-such-meeting' };
  }
  if (when.kind === 'none') return { code: 'no-such-date', said: when.said };
  const today = localDay(now, group.zone);
  const near = [
    ...upcomingMeetings(group, now, AHEAD),
    ...meetingsBetween(group, addDays(today, -BEHIND_DAYS), today).toReversed(),
  ];
  const isThen = (day: Day): boolean =>
    when.kind === 'period' ? when.from <= day && day <= when.to : Number(day.slice(8)) === when.day;
  // "July's meeting" means the past July if no meeting is planned in the next one.
  const found =
    near.find(({ day }) => isThen(day)) ?? (YEAR.test(said) ? undefined : near.find(({ day }) => isThen(aYearOn(day))));
  return found ?? { code: 'no-such-meeting' };
}

const YEAR = /(?<!\d)20\d\d(?!\d)/u;
const aYearOn = (day: Day): Day => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
