import type { Action } from '../model/action.js';
import { comparedTask } from '../reading/actions/similar-tasks.js';

/** What tells of a list of actions which of them need be looked at, without going to each of them. */
interface Seen {
  actions: readonly Action[];
  /** Of each, a number that tasks which are alike have in common. */
  readonly numbers: number[];
  /** What brought them, and what brought those that were there before. */
  readonly sources: Set<string>;
}

/** Kept by the first action of a list, which few changes replace; an action is never changed in place. */
const seenOf = new WeakMap<Action, Seen>();

/** Going to hundreds of actions in memory takes longer than all else that is done to log one. */
function seen(actions: readonly Action[]): Seen | null {
  const first = actions[0];
  if (first === undefined) return null;
  const known = seenOf.get(first) ?? { actions: [], numbers: [], sources: new Set() };
  const before = known.actions;
  if (before === actions) return known;
  known.numbers.length = actions.length;
  for (let place = 0; place < actions.length; place += 1) {
    const action = actions[place];
    if (action === undefined || action === before[place]) continue;
    known.numbers[place] = comparedTask(action.task).number;
    known.sources.add(action.source);
  }
  known.actions = actions;
  seenOf.set(first, known);
  return known;
}

/** The actions whose tasks may be like one that has this number. */
export function withNumber<Known extends Action>(actions: readonly Known[], number: number): readonly Known[] {
  const numbers = seen(actions)?.numbers ?? [];
  const found: Known[] = [];
  for (let place = numbers.indexOf(number); place >= 0; place = numbers.indexOf(number, place + 1)) {
    const action = actions[place];
    if (action !== undefined) found.push(action);
  }
  return found;
}

/** Whether an activity brought one of these actions. */
export const isSource = (actions: readonly Action[], activity: string): boolean =>
  seen(actions)?.sources.has(activity) === true && actions.some(({ source }) => source === activity);
