import type { AvailabilityLookup } from '../../../delivery/recipient.js';
import type { Action } from '../../../model/action.js';
import type { AtRisk } from '../../../model/at-risk.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import { withEffectiveDue } from '../../../model/lateness.js';
import type { Meeting } from '../../../model/meeting.js';
import { nextMeetingAfter } from '../../../model/next-meeting.js';
import { meetingNow, meetingOn } from '../../agenda/rules/agenda-days.js';
import type { Collated } from '../../returns/rules/collate.js';
import { summarise } from '../../summaries/rules/summarise.js';
import { returnsFor } from './return-view.js';

/** The parts of matters arising, in the order in which a meeting takes them. */
export const MATTERS = ['silent', 'late', 'due', 'extended', 'waiting', 'done', 'live'] as const;
export type MattersPart = (typeof MATTERS)[number];

/** The state of a group's actions before a meeting. */
export interface MattersView {
  readonly kind: 'matters-arising';
  /** Null if no meeting is planned. */
  readonly meeting: Meeting | null;
  readonly parts: Readonly<Record<MattersPart, readonly Action[]>>;
  readonly atRisk: ReadonlyMap<string, AtRisk>;
  /** The returns that are open, or were closed since the previous meeting. */
  readonly returns: readonly Collated[];
  readonly today: Day;
}

/** Matters arising for the meeting on a day, or for the current or next one. */
export function mattersView(
  group: Group,
  day: Day | null,
  now: Instant,
  availabilityIn: AvailabilityLookup,
): MattersView {
  const meeting = day === null ? meetingNow(group, now) : (meetingOn(group, day) ?? nextMeetingAfter(group, day));
  const summary = summarise(group, meeting, now, availabilityIn);
  return {
    kind: 'matters-arising',
    meeting,
    parts: {
      silent: summary.escalated,
      late: summary.overdue,
      due: summary.dueByMeeting,
      extended: summary.extended,
      waiting: summary.waiting,
      done: summary.done.map((action) => withEffectiveDue(action, group)),
      live: summary.later,
    },
    atRisk: new Map(summary.atRisk.map((risk) => [risk.reference, risk])),
    returns: returnsFor(group, summary.previous?.day ?? null, now),
    today: localDay(now, group.zone),
  };
}
