import type { Action } from './action.js';
import type { Group } from './group.js';

interface ChangedAction {
  /** Its index among the actions after the change. */
  readonly place: number;
  readonly old: Action | undefined;
  readonly action: Action;
}

/** The actions that differ between two states of a group, each with its old state; undefined for a new one. */
export function changedActions(before: Group, after: Group): readonly ChangedAction[] {
  const changed: ChangedAction[] = [];
  if (before.actions === after.actions) return changed;
  for (let place = 0; place < after.actions.length; place += 1) {
    const action = after.actions[place];
    const there = before.actions[place];
    if (there === action || action === undefined) continue;
    const isThere = there?.reference === action.reference;
    const old = isThere ? there : before.actions.find(({ reference }) => reference === action.reference);
    if (old !== action) changed.push({ place, old, action });
  }
  return changed;
}
