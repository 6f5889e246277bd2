import type { Action } from '../actions/action.js';
import { waitingLeads } from '../actions/lead-people.js';
import type { Day, Instant } from '../calendar/day.js';
import type { Group, Meeting } from '../groups/group.js';
import { meetingsBetween } from '../meetings/group-meetings.js';
import { meetingStart } from '../meetings/next-meeting.js';
import { type OutboxItem, plannedItem } from './outbox-item.js';

/** The meeting of a day that a group still holds and that has not started; null when it was moved or cancelled. */
function comingMeeting(group: Group, day: Day, now: Instant): Meeting | null {
  return meetingsBetween(group, day, day).find((meeting) => meetingStart(meeting, group.zone) > now) ?? null;
}

/** The meeting that the leads of an open action are asked to come to and that is still to come; null when none is. */
export function meetingToAttend(action: Action, group: Group, now: Instant): Meeting | null {
  const { status, askedToAttend } = action;
  return status === 'open' && askedToAttend !== null ? comingMeeting(group, askedToAttend.meetingDay, now) : null;
}

// A group is never mutated, and few of its actions have their leads asked: they are looked for once for each state of it.
const known = new WeakMap<Group, readonly Action[]>();

function askedActions(group: Group): readonly Action[] {
  const found = known.get(group) ?? group.actions.filter(({ askedToAttend }) => askedToAttend !== null);
  known.set(group, found);
  return found;
}

/**
 * What leads of a group are to be told of meetings that they are asked to come to, told already or not; not whoever
 * asked. Asking again after it was taken back is told anew.
 */
export function dueAttendance(group: Group, now: Instant): readonly OutboxItem[] {
  return askedActions(group).flatMap((action): readonly OutboxItem[] => {
    const { askedToAttend: asked, reference } = action;
    const meeting = asked === null ? null : meetingToAttend(action, group, now);
    if (asked === null || meeting === null) return [];
    return waitingLeads(action, group)
      .filter((person) => person !== asked.by.id)
      .map((person) =>
        plannedItem(
          `attend/${group.id}/${reference}/${meeting.day}/${person}/${asked.at}`,
          { kind: 'attend', person, group: group.id, reference, meetingDay: meeting.day },
          asked.at,
          meetingStart(meeting, group.zone),
        ),
      );
  });
}
