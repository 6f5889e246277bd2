import type { Group } from '../model/group.js';
import { freePrefix } from '../model/free-prefix.js';
import type { ListedMember } from '../model/members.js';
import { newGroup } from '../model/new-group.js';
import { asKnownTo, asMembersKnow } from '../model/standing.js';
import { prefixFromName } from '../model/prefix-from-name.js';
import { StoreError } from '../ports/store-error.js';
import { type Asker, asMember } from '../ports/asker.js';
import type { Services } from '../ports/services.js';

/**
 * The groups, as far as the asker may see them from where they ask: in a group's conversation that group alone; in a
 * 1:1 chat every group of the tenant that they are a member of or lead something in, their own list last.
 */
export async function visibleGroups(services: Services, asker: Asker): Promise<readonly Group[]> {
  if (!asker.conversation.isPersonal) return known([await services.store.findGroup(asker.conversation.group)], asker);
  const groups = known(await services.store.groupsOf(asker.person.id), asker);
  return [...groups].sort((one, other) => Number(one.isPersonal) - Number(other.isPersonal));
}

/** The visible groups that the asker is a member of, and so sees in full. */
export async function wholeGroups(services: Services, asker: Asker): Promise<readonly Group[]> {
  return (await visibleGroups(services, asker)).filter((group) => asMembersKnow(group, asker) !== null);
}

/** Every group of the tenant, as far as the asker may see it, wherever they ask. */
export async function knownGroups(services: Services, asker: Asker): Promise<readonly Group[]> {
  return known(await services.store.groupsOf(asker.person.id), asker);
}

const known = (groups: readonly (Group | null)[], asker: Asker): readonly Group[] =>
  groups.map((group) => asKnownTo(group, asker)).filter((group) => group !== null);

/** The group of the asker's conversation, created if there is none; null if the asker is not a member. */
export async function groupHere(services: Services, asker: Asker): Promise<Group | null> {
  return asMembersKnow((await ensureGroup(services, asker)).group, asker);
}

/**
 * The group of the asker's conversation, created with the conversation's members if there is none. `isNew`: whether
 * this call created it.
 */
export async function ensureGroup(
  services: Services,
  asker: Asker,
): Promise<{ readonly group: Group; readonly isNew: boolean }> {
  const found = await services.store.findGroup(asker.conversation.group);
  if (found !== null) return { group: found, isNew: false };
  // A 1:1 chat belongs to its owner alone, whoever Teams lists there.
  const { isPersonal, key } = asker.conversation;
  const listed = isPersonal ? [] : await services.directory.listMembers(key);
  for (let tries = 1; ; tries += 1) {
    try {
      return await makeGroup(services, asker, listed);
    } catch (error) {
      // Another conversation of the tenant took the prefix between the check and the write.
      const isTaken = error instanceof StoreError && error.code === 'prefix-taken';
      if (!isTaken || tries === MOST_TRIES) throw error;
    }
  }
}

/** More than the conversations ever added at once whose names shorten to the same prefix. */
const MOST_TRIES = 20;

async function makeGroup(
  { store }: Services,
  asker: Asker,
  listed: readonly ListedMember[],
): Promise<{ readonly group: Group; readonly isNew: boolean }> {
  const { isPersonal } = asker.conversation;
  const name = isPersonal ? asker.person.name : asker.conversation.name;
  const taken = await store.prefixesOfOthers({ id: asker.conversation.group, tenant: asker.tenant });
  const beginning = newGroup({
    id: asker.conversation.group,
    tenant: asker.tenant,
    name,
    prefix: freePrefix(prefixFromName(name ?? ''), taken),
    isPersonal,
    language: asker.language,
    members: (listed.length === 0 ? [asMember(asker)] : listed).map((member) => ({ ...member, roles: [] })),
    now: asker.now,
  });
  const made = listed.length === 0 ? beginning : { ...beginning, membersReadAt: asker.now };
  return store.changeGroup(made.id, (current) => {
    const group = current ?? made;
    return { record: group, result: { group, isNew: current === null } };
  });
}
