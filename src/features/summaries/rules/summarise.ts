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

/**
 * Finds the latest meeting before `meeting` that has started by `now`; the last one if `meeting` is null. Null if there
 * is none.
 */
function meetingBefore(group: Group, meeting: Meeting | null, now: Instant): Meeting | null {
  if (meeting === null) return previousMeeting(group, now);
  const justBefore = addMs(meetingStart(meeting, group.zone), -1);
  return previousMeeting(group, now < justBefore ? now : justBefore);
}

/** Whether a lead asks for more time, or got it several times. */
const isExtended = (action: Action): boolean =>
  isSerial(action) || openRequests(action).some(({ kind }) => kind === 'more-time');

/** Whether a lead says it is done and nobody has agreed yet. */
const isProposedClosed = (action: Action): boolean => proposalOf(action) !== null;

/** Counts how often each action was carried forward, up to the meeting before; leaves out those that never were. */
function carriedOf(open: readonly Action[], group: Group, since: Instant | null): readonly Carried[] {
  const first = open.reduce<Instant>((least, { raisedAt }) => (raisedAt < least ? raisedAt : least), since ?? '');
  const starts = since === null ? [] : meetingStarts(group, first, since);
  return open
    .map((action) => ({ reference: action.reference, times: timesCarried(action, starts) }))
    .filter(({ times }) => times > 0);
}

/**
 * Summarises a group's actions at `now`, ahead of a meeting or of none. "Done" means closed since the meeting before,
 * or ever if there was none. Cancelled and undone actions do not show. Each part is ordered by due day, then number.
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
    // An action that its lead says is done waits for the meeting, not for the lead.
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

/** The parts into which open actions fall. */
type Part = 'escalated' | 'overdue' | 'dueByMeeting' | 'extended' | 'waiting' | 'later';

/** How often an action was carried forward: how many meetings began after it was raised and found it open. */
export interface Carried {
  readonly reference: string;
  readonly times: number;
}

/** Where a group's actions stand ahead of a meeting. Each action is in one part only. */
export interface Summary {
  /** Null if none is planned. */
  readonly meeting: Meeting | null;
  readonly previous: Meeting | null;
  /** Closed as done since the meeting before. */
  readonly done: readonly Action[];
  /** Overdue, with no update for `silentFor` working days. */
  readonly escalated: readonly Action[];
  readonly silentFor: number;
  /** Overdue, but not escalated. */
  readonly overdue: readonly Action[];
  /** Open, due up to and on the day of the meeting. */
  readonly dueByMeeting: readonly Action[];
  /** Open, due later, with more time requested or granted several times. */
  readonly extended: readonly Action[];
  /** Open; their leads say they are done, and they wait for the chair or the meeting to agree. */
  readonly waiting: readonly Action[];
  /** Open, due later or without a day. */
  readonly later: readonly Action[];
  /** Actions already open when the meeting before went through them, and how often that happened. */
  readonly carriedForward: readonly Carried[];
  /** Actions that are not late yet but are likely to be by the meeting. */
  readonly atRisk: readonly AtRisk[];
  /** Leads of open actions who cannot be reached. */
  readonly unreached: readonly UnreachableLead[];
  /** Leads of open actions who are away or have turned nudges off. */
  readonly quiet: readonly QuietLead[];
  /** References of open actions whose leads are all away. */
  readonly away: readonly string[];
  /** References of open actions about which nobody can be reminded. */
  readonly nobodyReminded: readonly string[];
  /** The returns that still wait for answers. */
  readonly returns: readonly OpenReturn[];
}
