import type { Day } from '../../../model/calendar/day.js';
import { daysBetween } from '../../../model/calendar/days.js';
import type { Deadline } from '../../../model/deadline.js';

/** A day whose year was not said, and that is further off than this, was the month before the meeting. */
const FAR = 335;

/** Why a deadline is to be questioned: its last day is before the meeting that set it, or its year may be another. */
export function questionDeadline(deadline: Deadline, held: Day): 'before-meeting' | 'year' | null {
  if (deadline.due === null) return null;
  if (deadline.due < held) return 'before-meeting';
  return deadline.inferred.includes('year') && daysBetween(held, deadline.due) > FAR ? 'year' : null;
}
