import type { Action } from '../model/action.js';
import { waitingLeads } from '../model/lead-people.js';
import type { Day, Instant } from '../model/calendar/day.js';
import type { Group } from '../model/group.js';
import type { PersonId } from '../model/lead.js';
import { meetingsBetween } from '../model/group-meetings.js';
import { meetingStart } from '../model/next-meeting.js';
import { type OutboxItem, plannedItem } from '../model/outbox-item.js';
import { askedOf } from '../model/attending.js';
import type { Meeting } from '../model/meeting.js';

/** The meeting of a day that a group still holds and that has not started; null when it was moved or cancelled. */
function comingMeeting(group: Group, day: Day, now: Instant): Meeting | null {
  return meetingsBetween(group, day, day).find((meeting) => meetingStart(meeting, group.zone) > now) ?? null;
}

/** The meeting that the leads of an open action are asked to come to and that is still to come; null when none is. */
export function meetingToAttend(action: Action, group: Group, now: Instant): Meeting | null {
  const asked = askedOf(action);
  return action.status === 'open' && asked !== null ? comingMeeting(group, asked.meetingDay, now) : null;
}

// A group is never mutated, and few of its actions have their leads asked: they are found once for each state of it.
const known = new WeakMap<Group, readonly Action[]>();

function askedActions(group: Group): readonly Action[] {
  const found = known.get(group) ?? group.actions.filter(({ askedToAttend }) => askedToAttend !== null);
  known.set(group, found);
  return found;
}

/**
 * The messages to leads of a group about meetings that they are asked to come to, or no longer are, in the outbox already
 * or not; none to the person who asked, or took it back. Asking again after that makes a new message.
 */
export const dueAttendance = (group: Group, now: Instant): readonly OutboxItem[] =>
  askedActions(group).flatMap((action): readonly OutboxItem[] => {
    const { askedToAttend: asked, reference } = action;
    const meeting = asked === null ? null : comingMeeting(group, asked.meetingDay, now);
    if (asked === null || meeting === null) return [];
    const { takenBack, by } = asked;
    const until = meetingStart(meeting, group.zone);
    return waitingLeads(action, group)
      .filter((person) => person !== by.id && person !== takenBack?.by.id)
      .map((person) => {
        const card = `attend/${group.id}/${reference}/${meeting.day}/${person}/${asked.at}`;
        const about = { person, group: group.id, reference, meetingDay: meeting.day };
        return takenBack === null
          ? plannedItem(card, { kind: 'attend', ...about }, asked.at, until)
          : plannedItem(`need-not-${card}`, { kind: 'need-not-attend', ...about, card }, takenBack.at, until);
      });
  });

/** Whether a lead who was asked to come to the meeting of a day still is. */
export function isAskedToCome(
  {
    person,
    reference,
    meetingDay,
  }: { readonly person: PersonId; readonly reference: string; readonly meetingDay: Day },
  group: Group,
): boolean {
  const action = group.actions.find((candidate) => candidate.reference === reference);
  return (
    action !== undefined &&
    askedOf(action)?.meetingDay === meetingDay &&
    waitingLeads(action, group).includes(person) &&
    meetingsBetween(group, meetingDay, meetingDay).length > 0
  );
}
