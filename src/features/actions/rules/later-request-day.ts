import type { Action } from '../../../model/action.js';
import { effectiveDue } from '../../../model/lateness.js';
import type { Problem } from '../../../model/problem.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { Deadline } from '../../../model/deadline.js';
import type { Group } from '../../../model/group.js';

/**
 * What is wrong with the day in a request for more time: it is past, or no later than the present deadline; null if
 * nothing is.
 */
export function laterDayProblem(
  day: Day,
  { said }: Pick<Deadline, 'said'>,
  action: Action,
  group: Group,
  at: Instant,
): Problem | null {
  if (day < localDay(at, group.zone)) return { code: 'deadline-in-past', said: said ?? day, day };
  const present = effectiveDue(action, group);
  if (present === null || day > present) return null;
  return { code: 'more-time-not-later', said: said ?? day, day: present };
}
