import { addMs } from '../../../model/calendar/instants.js';
import type { Action } from '../../../model/action.js';
import { inDueOrder } from '../../../model/due-order.js';
import { effectiveDue } from '../../../model/lateness.js';
import type { Instant } from '../../../model/calendar/day.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import { meetingStart, previousMeeting } from '../../../model/next-meeting.js';
import { escalatedActions } from '../../escalations/rules/escalated-actions.js';
import type { Meeting } from '../../../model/meeting.js';
import { type UnreachablePeople, unreachableLeads } from '../../../delivery/unreachable-leads.js';
import type { UnreachableLead } from '../../../model/unreachable-lead.js';

/** The meeting before the one given that has started at `now`, or null. */
function meetingBefore(group: Group, meeting: Meeting, now: Instant): Meeting | null {
  const justBefore = addMs(meetingStart(meeting, group.zone), -1);
  return previousMeeting(group, now < justBefore ? now : justBefore);
}

/**
 * Where a group's actions stand at `now`, ahead of a meeting of its. Done is what was closed since the meeting before,
 * or ever when there was none; cancelled and undone actions do not show. Each part is in order of last day and number.
 * `outOfReach` is of the people who cannot be reached.
 */
export function summarise(
  group: Group,
  meeting: Meeting,
  now: Instant,
  outOfReach: UnreachablePeople = new Map(),
): Summary {
  const previous = meetingBefore(group, meeting, now);
  const since = previous === null ? null : meetingStart(previous, group.zone);
  const today = localDay(now, group.zone);
  const open = inDueOrder(group.actions, group).filter((action) => action.status === 'open');
  const isDone = (action: Action): boolean =>
    action.status === 'done' && (since === null || (action.closedAt ?? '') > since);
  const silent = new Set(escalatedActions(group, today).map(({ action }) => action.reference));
  const [escalated, overdue, dueByMeeting, later]: [Action[], Action[], Action[], Action[]] = [[], [], [], []];
  for (const action of open) {
    const due = effectiveDue(action, group);
    const late = silent.has(action.reference) ? escalated : overdue;
    const part = due === null ? later : due < today ? late : due <= meeting.day ? dueByMeeting : later;
    part.push(action);
  }
  return {
    meeting,
    previous,
    done: inDueOrder(group.actions.filter(isDone), group),
    escalated,
    silentFor: group.nudging.escalateAfter,
    overdue,
    dueByMeeting,
    later,
    carriedForward:
      since === null ? [] : open.filter((action) => action.raisedAt < since).map((action) => action.reference),
    unreached: open.flatMap((action) => unreachableLeads(action, group, outOfReach)),
  };
}
/** Where a group's actions stand ahead of a meeting. Each action is in one part only. */
export interface Summary {
  readonly meeting: Meeting;
  readonly previous: Meeting | null;
  /** Closed as done since the meeting before. */
  readonly done: readonly Action[];
  /** Overdue, and nothing has been heard of them for as many working days as `silentFor` says. */
  readonly escalated: readonly Action[];
  readonly silentFor: number;
  /** The other overdue ones. */
  readonly overdue: readonly Action[];
  /** Open, due up to and on the day of the meeting. */
  readonly dueByMeeting: readonly Action[];
  /** Open, due later or without a day. */
  readonly later: readonly Action[];
  /** References of those that were already open when the meeting before went through them. */
  readonly carriedForward: readonly string[];
  /** Leads of open actions who cannot be reached. */
  readonly unreached: readonly UnreachableLead[];
}
