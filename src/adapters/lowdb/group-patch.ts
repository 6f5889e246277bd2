import { z } from 'zod';
import type { Group } from '../../core/groups/group.js';

/** What a change did to a group: the fields it set, how many actions there are now, and those that are new or other. */
export const groupPatchSchema = z.strictObject({
  set: z.record(z.unknown()),
  count: z.number().int().nonnegative(),
  actions: z.array(z.tuple([z.number().int().nonnegative(), z.unknown()])),
});

export type GroupPatch = z.infer<typeof groupPatchSchema>;

/** The difference between two states of a group as the JSON of a patch; parts count as the same when they are one object. */
export function groupPatchJson(before: Group, after: Group): string {
  const set: Partial<Record<keyof Group, unknown>> = {};
  for (const field in after) {
    const name = field as keyof Group;
    if (name !== 'actions' && after[name] !== before[name]) set[name] = after[name];
  }
  let actions = '';
  for (const [index, action] of after.actions.entries()) {
    if (action === before.actions[index]) continue;
    actions += `${actions === '' ? '' : ','}[${index},${JSON.stringify(action)}]`;
  }
  return `{"set":${JSON.stringify(set)},"count":${after.actions.length},"actions":[${actions}]}`;
}

/** A group with a patch applied, not yet checked to be a group. */
export function patchGroup(group: object, patch: GroupPatch): object {
  const before: unknown = 'actions' in group ? group.actions : [];
  const actions: unknown[] = Array.isArray(before) ? before.slice(0, patch.count) : [];
  for (const [index, action] of patch.actions) actions[index] = action;
  return { ...group, ...patch.set, actions };
}
