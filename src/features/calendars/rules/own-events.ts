import type { Instant } from '../../../model/calendar/day.js';
import { addDays } from '../../../model/calendar/days.js';
import { localDay } from '../../../model/calendar/zones.js';
import { meetingsBetween } from '../../../model/group-meetings.js';
import type { Group } from '../../../model/group.js';
import { waitingLeads } from '../../../model/lead-people.js';
import type { PersonId } from '../../../model/lead.js';
import { isMember } from '../../../model/members.js';
import { isOpenReturn, partDue, partOf } from '../../../model/return.js';
import { type EventData, deadlineEvents, markOf, meetingEvent } from '../../papers/rules/paper-events.js';

/** How many days back and ahead a calendar has meetings. */
const BEHIND = 31;
const AHEAD = 366;

/** A group's events for a person's calendar: meetings, if they are a member; actions and returns that wait for them. */
export function ownEvents(group: Group, person: PersonId, now: Instant): readonly EventData[] {
  const today = localDay(now, group.zone);
  const meetings = isMember(group, person)
    ? meetingsBetween(group, addDays(today, -BEHIND), addDays(today, AHEAD))
    : [];
  const led = group.actions.filter((action) => waitingLeads(action, group).includes(person));
  return [
    ...meetings.map((meeting) => meetingEvent(meeting, group, now)),
    ...deadlineEvents(led, group),
    ...returnEvents(group, person),
  ];
}

const returnEvents = (group: Group, person: PersonId): readonly EventData[] =>
  group.returns.filter(isOpenReturn).flatMap((one): readonly EventData[] => {
    const part = partOf(one, person);
    if (part?.sent !== null) return [];
    const { reference, title } = one;
    const uid = `${reference.toLowerCase()}-${markOf(group)}`;
    return [{ of: 'return', uid, day: partDue(part, one), key: reference, title }];
  });
