import type { Day } from './calendar/day.js';
import type { Group } from './group.js';
import { effectiveDue } from './lateness.js';

/** The actions due by the next meeting that move with a change of meetings, and the first new day; null for none. */
export interface MovedDeadlines {
  readonly references: readonly string[];
  readonly to: Day | null;
}

/** Finds the open actions due by "the next meeting" whose day differs after a change. */
export function movedDeadlines(before: Group, after: Group): MovedDeadlines {
  const moved = before.actions.filter(
    (action) => action.status === 'open' && effectiveDue(action, before) !== effectiveDue(action, after),
  );
  const days = moved.map((action) => effectiveDue(action, after)).filter((day) => day !== null);
  return { references: moved.map(({ reference }) => reference), to: [...days].sort()[0] ?? null };
}
