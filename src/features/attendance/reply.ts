import type { Action } from '../../model/action.js';
import type { Actor } from '../../model/actor.js';
import { askedOf } from '../../model/attending.js';
import type { Day, Instant } from '../../model/calendar/day.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Group } from '../../model/group.js';
import type { Meeting } from '../../model/meeting.js';
import { type GroupHead, headOf } from '../../model/group-head.js';
import type { PersonId } from '../../model/lead.js';
import { waitingLeads } from '../../model/lead-people.js';
import { isAskedToCome, meetingToAttend } from './rules/due-attendance.js';

/** To a lead: asks them to attend a meeting about an action. */
export interface AttendReply {
  readonly kind: 'attend';
  readonly group: GroupHead;
  readonly action: Action;
  readonly meeting: Meeting;
  readonly askedBy: Actor;
  readonly today: Day;
}

/** To a lead: says that they need not attend after all. */
export interface NeedNotAttendReply {
  readonly kind: 'need-not-attend';
  readonly group: GroupHead;
  readonly action: Action;
  readonly meetingDay: Day;
  /** Who took it back; null when it lapsed otherwise. */
  readonly by: Actor | null;
  readonly today: Day;
}

/** Who was asked to attend which meeting, and about which action. */
interface Asked {
  readonly person: PersonId;
  readonly reference: string;
  readonly meetingDay: Day;
}

/** Asks a lead to attend a meeting; null when that was taken back, or they have done their part. */
export function attendReply(group: Group, { person, reference, meetingDay }: Asked, now: Instant): AttendReply | null {
  const action = group.actions.find((candidate) => candidate.reference === reference);
  const asked = action === undefined ? null : askedOf(action);
  if (action === undefined || asked === null) return null;
  const meeting = meetingToAttend(action, group, now);
  if (meeting?.day !== meetingDay || !waitingLeads(action, group).includes(person)) return null;
  return {
    kind: 'attend',
    group: headOf(group),
    action,
    meeting,
    askedBy: asked.by,
    today: localDay(now, group.zone),
  };
}

/** Says that a lead need not attend a meeting after all; null when the action is gone. */
export function needNotAttendReply(
  group: Group,
  { reference, meetingDay }: Omit<Asked, 'person'>,
  now: Instant,
): NeedNotAttendReply | null {
  const action = group.actions.find((candidate) => candidate.reference === reference);
  if (action === undefined) return null;
  const { askedToAttend: asked } = action;
  const by = asked?.meetingDay === meetingDay ? (asked.takenBack?.by ?? null) : null;
  return { kind: 'need-not-attend', group: headOf(group), action, meetingDay, by, today: localDay(now, group.zone) };
}

/** An invitation as it now stands: still asked, or need not attend; null when its action is gone. */
export const attendAsItStands = (group: Group, asked: Asked, now: Instant): AttendReply | NeedNotAttendReply | null =>
  isAskedToCome(asked, group) ? attendReply(group, asked, now) : needNotAttendReply(group, asked, now);
