import type { Action } from '../model/action.js';
import type { Problem } from '../model/problem.js';
import type { Group } from '../model/group.js';
import { asKnownTo } from '../model/standing.js';
import type { Asker } from '../ports/asker.js';
import { knownGroups, visibleGroups } from './find-groups.js';
import type { Services } from '../ports/services.js';
import type { Target } from '../model/action-target.js';

/** An action with its group, as far as the asker sees it, or why they get none. */
type Located =
  | { readonly ok: true; readonly group: Group; readonly action: Action }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Finds the action with this reference among those the asker sees from where they ask. The problem says if it is in
 * another of their groups; an action of a group that they are not in is unknown, as if it did not exist.
 */
export async function locateAction(services: Services, asker: Asker, reference: string): Promise<Located> {
  const visible = await visibleGroups(services, asker);
  const here = await withReference(services, visible, reference, asker);
  if (here !== null) return { ok: true, ...here };
  const elsewhere = asker.conversation.isPersonal
    ? null
    : await withReference(services, await knownGroups(services, asker), reference, asker);
  return { ok: false, problem: { code: elsewhere === null ? 'unknown-reference' : 'reference-elsewhere', reference } };
}

/** Finds the action that a button names. One that the asker may not see is unknown, as if it did not exist. */
export async function findKnownAction({ store }: Services, asker: Asker, target: Target): Promise<Located> {
  const { reference } = target;
  const group = asKnownTo(await store.findGroup(target.group, [reference]), asker);
  const action = group?.actions.find((candidate) => candidate.reference === reference);
  return group === null || action === undefined
    ? { ok: false, problem: { code: 'unknown-reference', reference } }
    : { ok: true, group, action };
}

async function withReference(
  { store }: Services,
  groups: readonly Group[],
  reference: string,
  asker: Asker,
): Promise<{ readonly group: Group; readonly action: Action } | null> {
  const isMeant = (action: Action): boolean => action.reference === reference;
  for (const group of groups) {
    const whole = group.actions.some(isMeant) ? group : asKnownTo(await store.findGroup(group.id, [reference]), asker);
    const action = whole?.actions.find(isMeant);
    if (whole !== null && action !== undefined) return { group: whole, action };
  }
  return null;
}
