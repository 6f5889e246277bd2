import type { Day } from './calendar/day.js';
import type { Group } from './group.js';
import { effectiveDue } from './lateness.js';

/** What is due by the next meeting and moves with a change of the meetings, and to which day; null where there is none. */
export interface MovedDeadlines {
  readonly references: readonly string[];
  readonly to: Day | null;
}

/** The open actions that are due by "the next meeting" and so are due on another day after a change. */
export function movedDeadlines(before: Group, after: Group): MovedDeadlines {
  const moved = before.actions.filter(
    (action) => action.status === 'open' && effectiveDue(action, before) !== effectiveDue(action, after),
  );
  const days = moved.map((action) => effectiveDue(action, after)).filter((day) => day !== null);
  return { references: moved.map(({ reference }) => reference), to: [...days].sort()[0] ?? null };
}
