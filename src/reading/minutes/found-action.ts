import type { Owners } from './owner-names.js';
import { pointsBack } from './sentences.js';
import type { SettledAction } from './settled-action.js';
import type { Day } from '../../model/calendar/day.js';
import type { Deadline, DeadlineBasis } from '../../model/deadline.js';
import type { Lead } from '../../model/lead.js';

/** An action that minutes record. */
export interface FoundAction {
  readonly task: string;
  readonly leads: readonly Lead[];
  /** The leads' plain names; "[REDACTED]" for a blacked-out one. */
  readonly owners: readonly string[];
  readonly deadline: Deadline;
  /** The last day on which it is on time; null if there is none or it is unknown. */
  readonly due: Day | null;
  /** The deadline as written; null if there was none. */
  readonly said: string | null;
  readonly basis: DeadlineBasis;
  /** The words it was read from. */
  readonly quote: string;
  /** The number of the line it begins on, from 1. */
  readonly line: number;
  /** Its own number or reference in the minutes, as written. */
  readonly number: string | null;
  /** The sentence to which "this" or "it" in the task refers; null if the task needs none. */
  readonly context: string | null;
}

/** A sentence that sounds like a promise. Somebody is asked about it; it is never logged without their yes. */
export type ImpliedAction = Omit<FoundAction, 'number' | 'context'>;

const NO_OWNERS: Owners = { leads: [], owners: [] };

/** A settled action as it is given to whoever reviews the minutes. */
export function foundAction(settled: SettledAction, ownersOf: (lead: string) => Owners): FoundAction {
  const { task, deadline, quote, line, number } = settled;
  const { leads, owners } = settled.lead === null ? NO_OWNERS : ownersOf(settled.lead);
  const context = settled.context !== null && pointsBack(task) ? settled.context : null;
  const { due, said, basis } = deadline;
  return { task, leads, owners, deadline, due, said, basis, quote, line, number, context };
}
