import type { Group } from '../../model/group.js';
import { type WordEraser, wordEraser } from './rules/erase-words.js';
import { everybodyIn, type Identity, identityOf, identityOfId, withNamesIn } from './rules/identity.js';
import { objectsIn } from './rules/objects-in.js';
import type { Store } from '../../ports/store.js';

/** A human as a store knows them, and how to find and take out what names them. */
export interface FoundIdentity {
  readonly identity: Identity;
  readonly words: WordEraser;
}

/** Every group of a store, each with all of its actions; one at a time, for they may be large. */
export async function* wholeGroups(store: Store): AsyncGenerator<Group> {
  for (const id of await store.groupIds()) {
    const group = await store.findGroup(id, 'all');
    if (group !== null) yield group;
  }
}

/**
 * Finds the human whom an email address or an id means, by any name that they ever had here; null when nothing that is
 * kept knows them. `alias` is what stands in place of their ids once they are erased.
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

/** Whether a group names somebody by an id, as what those did who have left. */
function speaksOf(group: Group, id: string): boolean {
  for (const piece of objectsIn(group)) if (piece['id'] === id || piece['person'] === id) return true;
  return false;
}
