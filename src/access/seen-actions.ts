import type { Action } from '../model/action.js';
import { comparedTask } from '../reading/actions/similar-tasks.js';

/** An index of a list of actions, to find the relevant ones without reading each. */
interface Seen {
  actions: readonly Action[];
  /** For each action, a number that similar tasks share. */
  readonly numbers: number[];
  /** What brought these actions, and those that were there before. */
  readonly sources: Set<string>;
}

/** Keyed by the first action of a list, which few changes replace; an action is never mutated. */
const seenOf = new WeakMap<Action, Seen>();

/** Reads only actions that are new to the index: reading hundreds takes longer than all the rest of logging one. */
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

/** The actions whose tasks may be similar to one with this number. */
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
