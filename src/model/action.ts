import type { Day, Instant } from './calendar/day.js';
import type { Deadline } from './deadline.js';
import type { Lead } from './lead.js';
import type { LeadRequest } from './lead-request.js';
import type { Actor } from './actor.js';
import type { Hold } from './hold.js';

export type ActionStatus = 'open' | 'done' | 'cancelled';

/** Dated words on where an action stands. */
export interface ProgressNote {
  readonly at: Instant;
  readonly by: Actor;
  readonly text: string;
}

/** One lead's own "done" on an action that several must do. */
export interface Completion {
  readonly at: Instant;
  readonly by: Actor;
}

/** That an action's leads are asked to come to a meeting about it. */
export interface AskedToAttend {
  readonly at: Instant;
  readonly by: Actor;
  readonly meetingDay: Day;
  /** Who took it back, and when; null while it holds. */
  readonly takenBack: { readonly at: Instant; readonly by: Actor } | null;
}

/** What happened to an action, when, by whom; `before` is what was there, so that it can be told and put back. */
export interface HistoryEntry {
  readonly at: Instant;
  readonly by: Actor;
  readonly change:
    | 'logged'
    | 'task'
    | 'leads'
    | 'deadline'
    | 'done'
    | 'completed-part'
    | 'reopened'
    | 'cancelled'
    | 'undone'
    | 'asked-more-time'
    | 'asked-not-mine'
    | 'request-granted'
    | 'request-changed'
    | 'request-refused'
    | 'request-withdrawn'
    | 'held'
    | 'released';
  readonly before?: string;
  readonly reason?: string;
}

/** A task with leads and a deadline, raised at a meeting. */
export interface Action {
  /** `ISCG-14`: stable and never reused, even when the group's prefix changes later. */
  readonly reference: string;
  readonly task: string;
  readonly leads: readonly Lead[];
  readonly deadline: Deadline;
  /** The deadline it was given first, kept when it moves. */
  readonly firstDeadline: Deadline;
  readonly status: ActionStatus;
  readonly raisedAt: Instant;
  readonly raisedBy: Actor;
  /** The inbound activity that logged it, so that one delivered twice logs once. */
  readonly source: string;
  /** The line it was read from. */
  readonly quote: string;
  readonly closedAt: Instant | null;
  readonly completions: readonly Completion[];
  readonly notes: readonly ProgressNote[];
  /** What its leads asked of the chair, in the order asked; never removed. */
  readonly requests: readonly LeadRequest[];
  readonly history: readonly HistoryEntry[];
  /** Null when they never were; `askedOf` tells whether they are now. */
  readonly askedToAttend: AskedToAttend | null;
  /** Null while nothing keeps it beyond its time. */
  readonly hold: Hold | null;
}
/** Whether the action was taken back after it was logged, and not reopened since. */
export function isUndone(action: Action): boolean {
  return action.status === 'cancelled' && action.history.at(-1)?.change === 'undone';
}
