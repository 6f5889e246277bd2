import { isEveryoneAway } from '../../../delivery/lead-notes.js';
import type { AvailabilityLookup } from '../../../delivery/recipient.js';
import { unreachableLeads } from '../../../delivery/unreachable-leads.js';
import type { Action } from '../../../model/action.js';
import type { Instant } from '../../../model/calendar/day.js';
import { addMs } from '../../../model/calendar/instants.js';
import { localDay } from '../../../model/calendar/zones.js';
import { inDueOrder } from '../../../model/due-order.js';
import type { Group } from '../../../model/group.js';
import { effectiveDue, withEffectiveDue } from '../../../model/lateness.js';
import { isSerial, openRequests } from '../../../model/lead-request.js';
import type { Meeting } from '../../../model/meeting.js';
import { meetingStart, previousMeeting } from '../../../model/next-meeting.js';
import { proposalOf } from '../../../model/proposed-closure.js';
import { meetingStarts, timesCarried } from '../../../model/carried-forward.js';
import type { UnreachableLead } from '../../../model/unreachable-lead.js';
import { escalatedActions } from '../../escalations/rules/escalated-actions.js';
import { actionsAtRisk, type AtRisk } from '../../../model/at-risk.js';
import { type OpenReturn, openReturnsOf } from '../../returns/rules/open-returns.js';
import { isNobodyReminded, type QuietLead, quietLeads } from './quiet-leads.js';

/** The meeting before the one given that has started at `now`, or null; the last one where none is given. */
function meetingBefore(group: Group, meeting: Meeting | null, now: Instant): Meeting | null {
  if (meeting === null) return previousMeeting(group, now);
  const justBefore = addMs(meetingStart(meeting, group.zone), -1);
  return previousMeeting(group, now < justBefore ? now : justBefore);
}

/** Whether more time is asked for, or was given again and again. */
const isExtended = (action: Action): boolean =>
  isSerial(action) || openRequests(action).some(({ kind }) => kind === 'more-time');

/** Whether a lead says that it is done, and nobody has agreed yet. */
const isProposedClosed = (action: Action): boolean => proposalOf(action) !== null;

/** How often each was carried forward, up to the meeting before; those that never were are left out. */
function carriedOf(open: readonly Action[], group: Group, since: Instant | null): readonly Carried[] {
  const first = open.reduce<Instant>((least, { raisedAt }) => (raisedAt < least ? raisedAt : least), since ?? '');
  const starts = since === null ? [] : meetingStarts(group, first, since);
  return open
    .map((action) => ({ reference: action.reference, times: timesCarried(action, starts) }))
    .filter(({ times }) => times > 0);
}

/**
 * Where a group's actions stand at `now`, ahead of a meeting of its, or of none. Done is what was closed since the meeting before,
 * or ever when there was none; cancelled and undone actions do not show. Each part is in order of last day and number.
 */
export function summarise(
  group: Group,
  meeting: Meeting | null,
  now: Instant,
  availabilityIn: AvailabilityLookup,
): Summary {
  const previous = meetingBefore(group, meeting, now);
  const since = previous === null ? null : meetingStart(previous, group.zone);
  const today = localDay(now, group.zone);
  const open = inDueOrder(group.actions, group)
    .filter((action) => action.status === 'open')
    .map((action) => withEffectiveDue(action, group));
  const isDone = (action: Action): boolean =>
    action.status === 'done' && (since === null || (action.closedAt ?? '') > since);
  const silent = new Set(escalatedActions(group, now, availabilityIn).map(({ action }) => action.reference));
  const parts: Record<Part, Action[]> = {
    escalated: [],
    overdue: [],
    dueByMeeting: [],
    extended: [],
    waiting: [],
    later: [],
  };
  for (const action of open) {
    const due = effectiveDue(action, group);
    // What a lead says is done waits for the meeting, not for them.
    if (isProposedClosed(action)) parts.waiting.push(action);
    else if (due !== null && due < today) parts[silent.has(action.reference) ? 'escalated' : 'overdue'].push(action);
    else if (due !== null && meeting !== null && due <= meeting.day) parts.dueByMeeting.push(action);
    else parts[isExtended(action) ? 'extended' : 'later'].push(action);
  }
  const having = (test: typeof isEveryoneAway): readonly string[] =>
    open.filter((action) => test(action, group, now, availabilityIn)).map(({ reference }) => reference);
  return {
    ...parts,
    meeting,
    previous,
    done: inDueOrder(group.actions.filter(isDone), group),
    silentFor: group.nudging.escalateAfter,
    carriedForward: carriedOf(open, group, since),
    atRisk: meeting === null ? [] : actionsAtRisk(group, meeting.day, now),
    unreached: open.flatMap((action) => unreachableLeads(action, group, availabilityIn)),
    quiet: open.flatMap((action) => quietLeads(action, group, now, availabilityIn)),
    away: having(isEveryoneAway),
    nobodyReminded: having(isNobodyReminded),
    returns: openReturnsOf(group),
  };
}

/** The parts of the open actions. */
type Part = 'escalated' | 'overdue' | 'dueByMeeting' | 'extended' | 'waiting' | 'later';

/** How often an action was carried forward: the meetings that began after it was raised and found it open. */
export interface Carried {
  readonly reference: string;
  readonly times: number;
}

/** Where a group's actions stand ahead of a meeting. Each action is in one part only. */
export interface Summary {
  /** Null where none is planned. */
  readonly meeting: Meeting | null;
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
  /** Open, due later, with more time asked for or given again and again. */
  readonly extended: readonly Action[];
  /** Open, done as their leads say, and waiting for the chair or the meeting to agree. */
  readonly waiting: readonly Action[];
  /** Open, due later or without a day. */
  readonly later: readonly Action[];
  /** Those that were already open when the meeting before went through them, and how often that was so. */
  readonly carriedForward: readonly Carried[];
  /** Those that are not late yet and are likely to be by the meeting. */
  readonly atRisk: readonly AtRisk[];
  /** Leads of open actions who cannot be reached. */
  readonly unreached: readonly UnreachableLead[];
  /** Leads of open actions who are away, or have turned their nudges off. */
  readonly quiet: readonly QuietLead[];
  /** References of the open ones whose leads are all away. */
  readonly away: readonly string[];
  /** References of the open ones of which nobody can be reminded. */
  readonly nobodyReminded: readonly string[];
  /** The returns that answers are still waited for. */
  readonly returns: readonly OpenReturn[];
}
