import type { Action } from './action.js';
import type { Group } from './group.js';

/** The actions that differ between two states of a group, each with how it was; undefined for one that is new. */
export function changedActions(
  before: Group,
  after: Group,
): readonly { readonly old: Action | undefined; readonly action: Action }[] {
  const changed: { readonly old: Action | undefined; readonly action: Action }[] = [];
  let place = -1;
  for (const action of after.actions) {
    place += 1;
    const there = before.actions[place];
    if (there === action) continue;
    const isThere = there?.reference === action.reference;
    const old = isThere ? there : before.actions.find(({ reference }) => reference === action.reference);
    if (old !== action) changed.push({ old, action });
  }
  return changed;
}
