import type { Action } from '../../model/action.js';
import { localDay } from '../../model/calendar/zones.js';
import { headOf } from '../../model/group-head.js';
import type { Group } from '../../model/group.js';
import { withEffectiveDue } from '../../model/lateness.js';
import { type PartsDone, partsDone } from '../../model/lead-people.js';
import type { ListedGroup } from './reply.js';
import type { Chosen } from './rules/choose-actions.js';

/** How many actions a page holds. */
export const PAGE_SIZE = 10;

/** The part of each group that is on a page, in the order of the groups. */
export function pageOf(chosen: readonly Chosen[], page: number): readonly ListedGroup[] {
  const first = (page - 1) * PAGE_SIZE;
  let before = 0;
  return chosen.flatMap(({ group, today, actions }) => {
    const shown = actions.slice(Math.max(0, first - before), Math.max(0, first + PAGE_SIZE - before));
    before += actions.length;
    return shown.length === 0
      ? []
      : [{ group: headOf(group), today, actions: shown, total: actions.length, parts: partsOf(shown, group) }];
  });
}

/** For actions that several must do, how many have done their part. */
const partsOf = (actions: readonly Action[], group: Group): Readonly<Record<string, PartsDone>> =>
  Object.fromEntries(
    actions.flatMap((action) => {
      const parts = partsDone(action, group);
      return parts === null ? [] : [[action.reference, parts]];
    }),
  );

/** A few actions by group, in their order. */
export function byGroup(
  found: readonly { readonly group: Group; readonly action: Action }[],
  now: string,
): readonly ListedGroup[] {
  return [...new Set(found.map(({ group }) => group))].map((group) => {
    const actions = found.filter((one) => one.group === group).map(({ action }) => withEffectiveDue(action, group));
    return { group: headOf(group), today: localDay(now, group.zone), actions, total: actions.length };
  });
}
