import type { Group } from '../../model/group.js';
import { type WordEraser, wordEraser } from './rules/erase-words.js';
import { everybodyIn, type Identity, identityOf, identityOfId, withNamesIn } from './rules/identity.js';
import { objectsIn } from './rules/objects-in.js';
import type { Store } from '../../ports/store.js';

/** A person as a store knows them, and what finds and erases their names. */
export interface FoundIdentity {
  readonly identity: Identity;
  readonly words: WordEraser;
}

/** Yields every group of a store with all of its actions, one at a time because groups may be large. */
export async function* wholeGroups(store: Store): AsyncGenerator<Group> {
  for (const id of await store.groupIds()) {
    const group = await store.findGroup(id, 'all');
    if (group !== null) yield group;
  }
}

/**
 * Finds the person with an email address or id, under every name they ever had here; null if no record knows them.
 * `alias` replaces their ids when they are erased.
 */
export async function findIdentity(store: Store, who: string, alias: string): Promise<FoundIdentity | null> {
  const people = await store.listPeople();
  const everybody = everybodyIn(people, await store.listGroups());
  const known = identityOf(who, everybody);
  let identity = known ?? identityOfId(who);
  let isThere = known !== null;
  for await (const group of wholeGroups(store)) {
    identity = withNamesIn(identity, group);
    isThere ||= speaksOf(group, who);
  }
  if (!isThere) return null;
  for (const review of await store.listReviews()) identity = withNamesIn(identity, review);
  const others = everybody.filter(({ id }) => !identity.ids.has(id)).map(({ name }) => name);
  return { identity, words: wordEraser(identity, alias, [...new Set(others)]) };
}

/** Whether a group still has this id in a record, such as that of someone who has left. */
function speaksOf(group: Group, id: string): boolean {
  for (const piece of objectsIn(group)) if (piece['id'] === id || piece['person'] === id) return true;
  return false;
}
