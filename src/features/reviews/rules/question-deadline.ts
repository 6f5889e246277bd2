import type { Day } from '../../../model/calendar/day.js';
import { daysBetween } from '../../../model/calendar/days.js';
import type { Deadline } from '../../../model/deadline.js';

/** A day further off than this many days, said without a year, was probably just before the meeting. */
const FAR = 335;

/**
 * Returns why a deadline is doubtful: it ends before the meeting that set it, or its year may be wrong. Null if it is
 * not.
 */
export function questionDeadline(deadline: Deadline, held: Day): 'before-meeting' | 'year' | null {
  if (deadline.due === null) return null;
  if (deadline.due < held) return 'before-meeting';
  return deadline.inferred.includes('year') && daysBetween(held, deadline.due) > FAR ? 'year' : null;
}
