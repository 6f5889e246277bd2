import { z } from 'zod';
import type { Action } from '../../../model/action.js';
import { waitingLeads } from '../../../model/lead-people.js';
import { type Day, daySchema, type Instant } from '../../../model/calendar/day.js';
import { type Group, groupIdSchema } from '../../../model/group.js';
import type { Infer } from '../../../model/infer.js';
import { personIdSchema } from '../../../model/lead.js';
import { meetingsBetween } from '../../../model/group-meetings.js';
import { meetingStart } from '../../../model/next-meeting.js';
import { type OutboxItem, plannedItem } from '../../../model/outbox-item.js';
import { askedOf } from '../../../model/attending.js';
import type { Meeting } from '../../../model/meeting.js';

const about = { person: personIdSchema, group: groupIdSchema, reference: z.string(), meetingDay: daySchema };

/** To a lead: asks them to attend. */
export const attendSubject = z.strictObject({ kind: z.literal('attend'), ...about });
export type AttendSubject = Infer<typeof attendSubject>;

/** To a lead: says that they need not; `card` is the key of the item that asked them, which may never have gone out. */
export const needNotAttendSubject = z.strictObject({
  kind: z.literal('need-not-attend'),
  ...about,
  card: z.string(),
});
export type NeedNotAttendSubject = Infer<typeof needNotAttendSubject>;

/** A group's meeting on a day; null when it has started, or was moved or cancelled. */
function comingMeeting(group: Group, day: Day, now: Instant): Meeting | null {
  return meetingsBetween(group, day, day).find((meeting) => meetingStart(meeting, group.zone) > now) ?? null;
}

/** The coming meeting that the leads of an open action are asked to attend; null for none. */
export function meetingToAttend(action: Action, group: Group, now: Instant): Meeting | null {
  const asked = askedOf(action);
  return action.status === 'open' && asked !== null ? comingMeeting(group, asked.meetingDay, now) : null;
}

// A cache of the few actions whose leads are asked: a group is never mutated, so each state of it has one answer.
const known = new WeakMap<Group, readonly Action[]>();

function askedActions(group: Group): readonly Action[] {
  const found = known.get(group) ?? group.actions.filter(({ askedToAttend }) => askedToAttend !== null);
  known.set(group, found);
  return found;
}

/** An item that asks a lead to attend a meeting, and when that was taken back; null while it stands. */
interface Invitation {
  readonly item: OutboxItem<AttendSubject>;
  readonly takenBackAt: Instant | null;
}

/** None goes to the person who asked, or who took it back. Asking again after that makes a new one. */
const invitations = (group: Group, now: Instant): readonly Invitation[] =>
  askedActions(group).flatMap((action): readonly Invitation[] => {
    const { askedToAttend: asked, reference } = action;
    const meeting = asked === null ? null : comingMeeting(group, asked.meetingDay, now);
    if (asked === null || meeting === null) return [];
    const { takenBack, by, at } = asked;
    const until = meetingStart(meeting, group.zone);
    return waitingLeads(action, group)
      .filter((person) => person !== by.id && person !== takenBack?.by.id)
      .map((person) => {
        const key = `attend/${group.id}/${reference}/${meeting.day}/${person}/${at}`;
        const subject = { kind: 'attend', person, group: group.id, reference, meetingDay: meeting.day } as const;
        return { item: plannedItem(key, subject, at, until), takenBackAt: takenBack?.at ?? null };
      });
  });

/** The messages that ask a group's leads to attend a meeting, whether or not they are in the outbox already. */
export const dueAttendance = (group: Group, now: Instant): readonly OutboxItem<AttendSubject>[] =>
  invitations(group, now).flatMap(({ item, takenBackAt }) => (takenBackAt === null ? [item] : []));

/** The messages to leads whose invitation was taken back, whether or not they are in the outbox already. */
export const dueNeedNotAttend = (group: Group, now: Instant): readonly OutboxItem<NeedNotAttendSubject>[] =>
  invitations(group, now).flatMap(({ item: { key, subject, until }, takenBackAt }) =>
    takenBackAt === null
      ? []
      : [plannedItem(`need-not-${key}`, { ...subject, kind: 'need-not-attend', card: key }, takenBackAt, until)],
  );

/** Whether a lead who was asked to attend the meeting on a day still is. */
export function isAskedToCome(
  { person, reference, meetingDay }: Pick<AttendSubject, 'person' | 'reference' | 'meetingDay'>,
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
