import type { Day } from './calendar/day.js';
import { daysBetween } from './calendar/days.js';
import type { Colour } from './colour.js';
import type { RatingRule } from './rating-scheme.js';

/** What a rule looks at. Days are in the group's zone. */
export interface Rated {
  readonly isDone: boolean;
  /** Whether it or something beneath it has a progress note, or something beneath it is done, even in part. */
  readonly isStarted: boolean;
  /** Whether its lead declares it planned and not begun, whatever notes it has. */
  readonly isSaidPlanned: boolean;
  /** The first day of its time. */
  readonly since: Day;
  readonly due: Day | null;
  readonly firstDue: Day | null;
  readonly today: Day;
}

/** The shares of its time after which an item that has not begun is amber, and then red. */
const HALF = 0.5;
const MOST = 0.75;

/**
 * The colour that a plan's rule gives; null if the plan goes by what its leads declare. By `status`: green is done,
 * amber begun, red late and not begun, blue planned. By `time`: green is done, or begun and in time; red is late, or
 * not begun after three quarters of its time; amber is not begun after half of its time, or begun and moved past its
 * first last day; blue is planned.
 */
export function colourByRule(rule: RatingRule, rated: Rated): Colour | null {
  if (rule === 'declared') return null;
  const { isDone, due, firstDue, today, isSaidPlanned } = rated;
  const isStarted = rated.isStarted && !isSaidPlanned;
  if (isDone) return 'green';
  const isLate = due !== null && due < today;
  if (rule === 'status') return isStarted ? 'amber' : isLate ? 'red' : 'blue';
  if (isLate) return 'red';
  if (isStarted) return due !== null && firstDue !== null && due > firstDue ? 'amber' : 'green';
  const elapsed = shareElapsed(rated);
  return elapsed >= MOST ? 'red' : elapsed >= HALF ? 'amber' : 'blue';
}

/** The share of its time that has passed, from 0 to 1; 0 if it has no last day, or its time has not begun. */
function shareElapsed({ since, due, today }: Rated): number {
  if (due === null || due <= since || today <= since) return 0;
  return daysBetween(since, today) / daysBetween(since, due);
}
