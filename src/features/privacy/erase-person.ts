import { chairs } from './rules/roles-of.js';
import type { GroupId } from '../../model/group.js';
import type { Disposal } from '../../model/disposal.js';
import type { Identity } from './rules/identity.js';
import { isTheirOwn, recordEraser } from './rules/erase-records.js';
import type { Instant } from '../../model/calendar/day.js';
import type { Store } from '../../ports/store.js';
import { type FoundIdentity, wholeGroups } from './find-identity.js';
import { gatherPersonData } from './gather-person-data.js';
import { logDisposal } from './log-disposal.js';

export interface Erasing {
  readonly found: FoundIdentity;
  /** What replaces their ids. */
  readonly alias: string;
  readonly by: string;
  readonly now: Instant;
  /** Whether to erase them even while they chair a group. */
  readonly isForced: boolean;
}

/** How many records were changed or removed; or, if nothing was, the prefixes of the groups they chair. */
export type Erased =
  | { readonly ok: true; readonly counts: Readonly<Record<string, number>>; readonly left: number }
  | { readonly ok: false; readonly chaired: readonly string[] };

/**
 * Erases one person from everything that a store keeps, and logs the erasure without saying whose. Actions stay; the
 * person's own list in their 1:1 chat goes. Running it again finishes what a crash cut short. `left` counts what still
 * mentions them, for example words that somebody wrote meanwhile.
 */
export async function erasePerson(store: Store, erasing: Erasing): Promise<Erased> {
  const { found, alias } = erasing;
  const tenant = await tenantOf(store, found.identity);
  const { identity, words } = found;
  const eraser = recordEraser(identity, alias, words);
  const chaired = (await store.listGroups()).filter((group) => !isTheirOwn(group, identity) && chairs(group, identity));
  if (chaired.length > 0 && !erasing.isForced) return { ok: false, chaired: chaired.map(({ prefix }) => prefix) };

  const counts = { groups: 0, actions: 0, lists: 0, people: 0, minutes: 0, messages: 0, conversations: 0 };
  for await (const { id } of wholeGroups(store)) {
    const outcome = await eraseInGroup(store, id, eraser.group);
    if (outcome === 'removed') counts.lists += 1;
    if (outcome === null || outcome === 'removed') continue;
    counts.groups += 1;
    counts.actions += outcome;
    await logDisposal(store, { ...entry(erasing, tenant), group: id, counts: { actions: outcome } });
  }
  for (const review of await store.listReviews())
    counts.minutes += await store.changeReview(review.id, changed(eraser.review));
  counts.messages = await store.rewriteOutbox(eraser.item);
  for (const { key, reference } of await store.listConversations()) {
    const erased = eraser.conversation(key, reference);
    if (erased === reference) continue;
    counts.conversations += 1;
    if (erased === null) await store.removeConversation(key);
    else await store.saveConversation(key, erased);
  }
  // Their own record goes last: if a crash cuts this short, we find them again by it.
  for (const person of await store.listPeople())
    counts.people += await store.changePerson(person.id, changed(eraser.person));
  await store.removeEarlier((record) => words.erase(record) !== record);
  await logDisposal(store, { ...entry(erasing, tenant), group: null, counts });
  return { ok: true, counts, left: (await gatherPersonData(store, found)).length };
}

const entry = ({ by, now }: Erasing, tenant: string): Omit<Disposal, 'id' | 'group' | 'counts'> => ({
  tenant,
  kind: 'erasure',
  by,
  at: now,
  references: [],
});

/** Finds a person's tenant, if one store serves several. */
async function tenantOf(store: Store, { ids }: Identity): Promise<string> {
  if (store.tenant !== '') return store.tenant;
  const person = (await store.listPeople()).find(({ id }) => ids.has(id));
  const groups = await store.listGroups();
  const group = groups.find(({ members }) => members.some(({ id }) => ids.has(id))) ?? groups[0];
  return person?.tenant ?? group?.tenant ?? '';
}

/** Returns how many actions changed, 'removed' if the group was deleted, or null if it did not change. */
function eraseInGroup(
  store: Store,
  id: GroupId,
  erase: ReturnType<typeof recordEraser>['group'],
): Promise<number | 'removed' | null> {
  return store.changeGroup<number | 'removed' | null>(
    id,
    (group) => {
      if (group === null) return { record: null, result: null };
      const after = erase(group);
      if (after === null) return { record: null, result: 'removed' };
      if (after === group) return { record: group, result: null };
      const count = after.actions.filter((action, at) => action !== group.actions[at]).length;
      return { record: after, result: count };
    },
    'all',
  );
}

/** Makes a change whose result is 1 if it changed the record, else 0. */
const changed =
  <Kept>(erase: (record: Kept) => Kept | null) =>
  (record: Kept | null): { readonly record: Kept | null; readonly result: number } => {
    if (record === null) return { record, result: 0 };
    const after = erase(record);
    return { record: after, result: Number(after !== record) };
  };
