import type { Day } from '../../model/calendar/day.js';
import type { Deadline, DeadlineBasis } from '../../model/deadline.js';
import type { Lead } from '../../model/lead.js';

/** An action that minutes record. */
export interface FoundAction {
  readonly task: string;
  readonly leads: readonly Lead[];
  /** The leads' plain names; a blacked-out one is "[REDACTED]". */
  readonly owners: readonly string[];
  readonly deadline: Deadline;
  /** The last day on which it is still on time; null when there is none or it is not known. */
  readonly due: Day | null;
  /** The deadline as said; null when nothing was. */
  readonly said: string | null;
  readonly basis: DeadlineBasis;
  /** The words it was read from. */
  readonly quote: string;
  /** The number of the line it begins on, from 1. */
  readonly line: number;
  /** Its own number or reference in the minutes, as written. */
  readonly number: string | null;
  /** The sentence that "this" or "it" in the task points to; null when the task needs none. */
  readonly context: string | null;
}

/** A sentence that sounds like an undertaking. Somebody is asked about it; it is never logged without their yes. */
export type ImpliedAction = Omit<FoundAction, 'number' | 'context'>;
