import { wholeGroups } from '../../access/find-groups.js';
import type { Group, GroupId } from '../../model/group.js';
import type { Problem } from '../../model/problem.js';
import { isOpenReturn, type Return } from '../../model/return.js';
import { asMembersKnow } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { isMeant } from './rules/return-reference.js';

/** A return and the group that asked for it. */
export interface FoundReturn {
  readonly group: Group;
  readonly one: Return;
}

type Prefers = (one: Return, group: Group) => boolean;

/**
 * Finds the return that somebody means, among those of their groups here: by its reference, or the last open one that
 * `prefers` accepts. `isShown` also finds closed ones.
 */
export async function findReturn(
  services: Services,
  asker: Asker,
  said: string | null,
  prefers: Prefers = () => true,
  isShown = false,
): Promise<FoundReturn | Problem> {
  const groups = await wholeGroups(services, asker);
  const all = groups.flatMap((group) =>
    group.returns.filter(({ withdrawn }) => withdrawn === null).map((one) => ({ group, one })),
  );
  const meant = said === null ? all : all.filter(({ one }) => isMeant(one, said));
  const latestFirst = meant.sort((one, other) => (one.one.askedAt < other.one.askedAt ? 1 : -1));
  const open = latestFirst.filter(({ one }) => isOpenReturn(one));
  const found = open.find(({ one, group }) => prefers(one, group));
  if (found !== undefined) return found;
  const [other] = said !== null ? [...open, ...latestFirst] : isShown ? latestFirst : [];
  return other ?? (said === null ? { code: 'no-return' } : { code: 'unknown-return', reference: said });
}

/** The return of a button, for a member of its group; null for anybody else, as if it did not exist. */
export async function returnOf(
  { store }: Services,
  asker: Asker,
  { group: id, reference }: { readonly group: GroupId; readonly reference: string },
): Promise<FoundReturn | null> {
  const group = asMembersKnow(await store.findGroup(id), asker);
  const one = group?.returns.find((each) => each.reference === reference && each.withdrawn === null);
  return group === null || one === undefined ? null : { group, one };
}
