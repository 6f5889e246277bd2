import { type Action, type SaidAction, standingHistory } from '../../../model/action.js';
import { comparedTask } from '../../../reading/actions/similar-tasks.js';
import { fold } from '../../../reading/text/fold.js';

/** The share of common words from which two tasks count as the same, reworded. */
const ALIKE = 0.4;

/** The task as first logged. */
export const firstTask = (action: Action): string =>
  standingHistory(action).find(({ change }) => change === 'task')?.before ?? action.task;

function alike(one: string, other: string): number {
  if (fold(one) === fold(other)) return 1;
  const keys = (task: string): ReadonlySet<string> => new Set(comparedTask(task).keys);
  const [some, others] = [keys(one), keys(other)];
  const shared = [...some].filter((key) => others.has(key)).length;
  return (2 * shared) / Math.max(1, some.size + others.size);
}

/** Actions that a message logged, each with what the message now says about it, and what is left on either side. */
export interface Paired<Said> {
  readonly pairs: readonly (readonly [Action, Said])[];
  readonly gone: readonly Action[];
  readonly fresh: readonly Said[];
}

/**
 * Pairs logged actions with the statements of an edited message that have the most words in common. If one of each is
 * left at the end, pairs those two as well.
 */
export function pairActions<Said extends Pick<SaidAction, 'task'>>(
  logged: readonly Action[],
  said: readonly Said[],
): Paired<Said> {
  const likeness = logged
    .flatMap((action) => said.map((one) => ({ action, one, share: alike(firstTask(action), one.task) })))
    .filter(({ share }) => share >= ALIKE)
    .sort((one, other) => other.share - one.share);
  const found = new Map<Action, Said>();
  const taken = new Set<Said>();
  for (const { action, one } of likeness) {
    if (found.has(action) || taken.has(one)) continue;
    found.set(action, one);
    taken.add(one);
  }
  const left = { actions: logged.filter((action) => !found.has(action)), said: said.filter((one) => !taken.has(one)) };
  const [action, one] = [left.actions[0], left.said[0]];
  if (action !== undefined && one !== undefined && left.actions.length === 1 && left.said.length === 1) {
    found.set(action, one);
    left.actions = [];
    left.said = [];
  }
  return {
    pairs: logged.flatMap((each) => {
      const of = found.get(each);
      return of === undefined ? [] : [[each, of] as const];
    }),
    gone: left.actions,
    fresh: left.said,
  };
}
