import type { Action } from '../core/actions/action.js';
import type { Problem } from '../core/answers/problem.js';
import type { Group } from '../core/groups/group.js';
import type { Asker } from './asker.js';
import { memberGroups, visibleGroups } from './find-groups.js';
import type { Services } from './services.js';

export type Located =
  | { readonly ok: true; readonly group: Group; readonly action: Action }
  | { readonly ok: false; readonly problem: Problem };

/**
 * The action with this reference, among those the asker sees from where they ask. One of another group of theirs is
 * told to be elsewhere; one of a group that they are not in is as unknown as one that never was.
 */
export async function locateAction(services: Services, asker: Asker, reference: string): Promise<Located> {
  const visible = await visibleGroups(services, asker);
  const here = withReference(visible, reference);
  if (here !== null) return { ok: true, ...here };
  const elsewhere = asker.conversation.isPersonal
    ? null
    : withReference(await memberGroups(services, asker), reference);
  return { ok: false, problem: { code: elsewhere === null ? 'unknown-reference' : 'reference-elsewhere', reference } };
}

function withReference(
  groups: readonly Group[],
  reference: string,
): { readonly group: Group; readonly action: Action } | null {
  for (const group of groups) {
    const action = group.actions.find((candidate) => candidate.reference === reference);
    if (action !== undefined) return { group, action };
  }
  return null;
}
