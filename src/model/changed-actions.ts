import type { Action } from './action.js';
import type { Group } from './group.js';

/** The actions that differ between two states of a group, each with how it was; undefined for one that is new. */
export function changedActions(
  before: Group,
  after: Group,
): readonly { readonly old: Action | undefined; readonly action: Action }[] {
  return after.actions.flatMap((action, place) => {
    const there = before.actions[place];
    if (there === action) return [];
    const isThere = there?.reference === action.reference;
    const old = isThere ? there : before.actions.find(({ reference }) => reference === action.reference);
    return old === action ? [] : [{ old, action }];
  });
}
