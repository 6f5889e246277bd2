import type { Actor } from '../../model/actor.js';
import type { Day } from '../../model/calendar/day.js';
import type { GroupHead } from '../../model/group-head.js';
import type { Meeting } from '../../model/meeting.js';
import type { ChangeKind, MeetingChange } from './rules/meeting-change.js';
import type { MovedDeadlines } from '../../model/moved-deadlines.js';

/** When one group meets next, or met last. */
export interface OneMeeting {
  readonly group: GroupHead;
  readonly meeting: Meeting | null;
  /** How many open actions are due by that day. */
  readonly due: number;
  readonly today: Day;
}

/** When groups meet next, or met last. */
export interface NextMeetingReply {
  readonly kind: 'next-meeting';
  /** Whether the reader asked for the last one. */
  readonly isLast: boolean;
  readonly groups: readonly OneMeeting[];
}

/** The meetings of a group around today. */
export interface GroupMeetings {
  readonly group: GroupHead;
  /** How they repeat, in the words that set it; null for single dates. */
  readonly said: string | null;
  /** Planned or cancelled, soonest first. */
  readonly coming: readonly Meeting[];
  /** Most recent first. */
  readonly held: readonly Meeting[];
  readonly today: Day;
}

export interface MeetingsReply {
  readonly kind: 'meetings';
  readonly groups: readonly GroupMeetings[];
}

/** A change of meetings, and the deadlines that move with it. */
export interface WeighedChange {
  readonly change: MeetingChange;
  readonly deadlines: MovedDeadlines;
}

/** Asks before meetings change; with several options, asks which one was meant. */
export interface ConfirmMeetingsReply {
  readonly kind: 'confirm-meetings';
  readonly group: GroupHead;
  readonly options: readonly WeighedChange[];
  readonly today: Day;
}

/** Says that meetings were changed. */
export interface MeetingsChangedReply {
  readonly kind: 'meetings-changed';
  readonly group: GroupHead;
  readonly change: MeetingChange;
  readonly deadlines: MovedDeadlines;
  readonly next: Meeting | null;
  /** Who changed them outside the group that reads this; null when the group saw it. */
  readonly by: Actor | null;
  readonly today: Day;
}

/** Asks which group's meetings to change. */
export interface MeetingsWhereReply {
  readonly kind: 'meetings-where';
  readonly groups: readonly GroupHead[];
  readonly change: ChangeKind;
  readonly said: string;
}
