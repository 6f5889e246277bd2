import { wholeGroups } from '../../access/find-groups.js';
import { addDays } from '../../model/calendar/days.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Group } from '../../model/group.js';
import { headOf } from '../../model/group-head.js';
import { meetingsBetween } from '../../model/group-meetings.js';
import { effectiveDue } from '../../model/lateness.js';
import type { Meeting } from '../../model/meeting.js';
import { meetingStart, nextMeeting, previousMeeting, upcomingMeetings } from '../../model/next-meeting.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { GroupMeetings, MeetingsReply, NextMeetingReply, OneMeeting } from './reply.js';

/** How many coming meetings to list, how many held ones, and from how many days back. */
const COMING = 6;
const HELD = 5;
const HELD_DAYS = 400;

/** The asker's groups that meet; their own list only when it has meetings or there is nothing else. */
export async function meetingGroups(services: Services, asker: Asker): Promise<readonly Group[]> {
  const groups = await wholeGroups(services, asker);
  const shared = groups.filter(
    ({ isPersonal, meetings, series }) => !isPersonal || meetings.length > 0 || series !== null,
  );
  return shared.length > 0 ? shared : groups;
}

/** Returns when each of the asker's groups here meets next, or met last. */
export async function askNextMeeting(
  services: Services,
  asker: Asker,
  which: 'next' | 'last',
): Promise<NextMeetingReply | ProblemReply> {
  const groups = await meetingGroups(services, asker);
  if (groups.length === 0) return problemReply({ code: 'no-group-yet' });
  const find = which === 'next' ? nextMeeting : previousMeeting;
  return {
    kind: 'next-meeting',
    isLast: which === 'last',
    groups: groups.map((group) => oneMeeting(group, find(group, asker.now), asker)),
  };
}

function oneMeeting(group: Group, meeting: Meeting | null, asker: Asker): OneMeeting {
  const isDue = (due: string | null): boolean => due !== null && meeting !== null && due <= meeting.day;
  const due = group.actions.filter((action) => action.status === 'open' && isDue(effectiveDue(action, group))).length;
  return { group: headOf(group), meeting, due, today: localDay(asker.now, group.zone) };
}

/** Returns the planned and the held meetings of each of the asker's groups here. */
export async function listMeetings(services: Services, asker: Asker): Promise<MeetingsReply | ProblemReply> {
  const groups = await meetingGroups(services, asker);
  if (groups.length === 0) return problemReply({ code: 'no-group-yet' });
  return { kind: 'meetings', groups: groups.map((group) => groupMeetings(group, asker)) };
}

function groupMeetings(group: Group, { now }: Asker): GroupMeetings {
  const today = localDay(now, group.zone);
  const planned = upcomingMeetings(group, now, COMING);
  const last = planned.at(-1)?.day ?? '9999';
  const cancelled = group.meetings.filter(({ state, day }) => state === 'cancelled' && day >= today && day <= last);
  const held = meetingsBetween(group, addDays(today, -HELD_DAYS), today).filter(
    (meeting) => meetingStart(meeting, group.zone) <= now,
  );
  return {
    group: headOf(group),
    said: group.series?.said ?? null,
    coming: [...planned, ...cancelled].sort((one, other) => (one.day < other.day ? -1 : 1)),
    held: held.slice(-HELD).reverse(),
    today,
  };
}
