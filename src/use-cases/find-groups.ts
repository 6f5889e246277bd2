import type { Group } from '../core/groups/group.js';
import { freePrefix } from '../core/groups/free-prefix.js';
import { type ListedMember, withListedMembers } from '../core/groups/members.js';
import { newGroup } from '../core/groups/new-group.js';
import { prefixFromName } from '../core/commands/prefix-from-name.js';
import { StoreError } from '../ports/store-error.js';
import type { Asker } from './asker.js';
import type { Services } from './services.js';

/**
 * The groups whose actions the asker sees from where they ask: in a group's conversation that group alone, in a 1:1
 * chat every group of the tenant that they are a member of, their own list last.
 */
export async function visibleGroups(services: Services, asker: Asker): Promise<readonly Group[]> {
  if (!asker.conversation.isPersonal) {
    const group = await services.store.findGroup(asker.conversation.group);
    return group === null ? [] : [group];
  }
  const groups = await memberGroups(services, asker);
  return [...groups].sort((one, other) => Number(one.isPersonal) - Number(other.isPersonal));
}

/** Every group of the tenant that the asker is a member of. */
export async function memberGroups(services: Services, asker: Asker): Promise<readonly Group[]> {
  const groups = await services.store.groupsOf(asker.person.id);
  return groups.filter((group) => group.tenant === asker.tenant);
}

/**
 * The group that lives in the asker's conversation, made when there is none yet, with the conversation's members.
 * `isNew` tells whether this call made it.
 */
export async function ensureGroup(
  services: Services,
  asker: Asker,
): Promise<{ readonly group: Group; readonly isNew: boolean }> {
  const found = await services.store.findGroup(asker.conversation.group);
  if (found !== null) return { group: found, isNew: false };
  const listed = await services.directory.listMembers(asker.conversation.key);
  for (let tries = 1; ; tries += 1) {
    try {
      return await makeGroup(services, asker, listed);
    } catch (error) {
      // Another conversation of the tenant took the prefix between the look and the making.
      const isTaken = error instanceof StoreError && error.code === 'prefix-taken';
      if (!isTaken || tries === MOST_TRIES) throw error;
    }
  }
}

/** More conversations than are ever added to at once with names that shorten to the same prefix. */
const MOST_TRIES = 20;

async function makeGroup(
  { store }: Services,
  asker: Asker,
  listed: readonly ListedMember[],
): Promise<{ readonly group: Group; readonly isNew: boolean }> {
  const { isPersonal } = asker.conversation;
  const name = isPersonal ? asker.person.name : asker.conversation.name;
  const taken = await store.prefixesBeside({ id: asker.conversation.group, tenant: asker.tenant });
  const made = newGroup({
    id: asker.conversation.group,
    tenant: asker.tenant,
    name,
    prefix: freePrefix(prefixFromName(name ?? ''), taken),
    isPersonal,
    language: asker.language,
    members: [{ id: asker.person.id, name: asker.person.name, roles: [] }],
    now: asker.now,
  });
  return store.changeGroup(made.id, (current) => {
    const group = current ?? (listed.length === 0 ? made : withListedMembers(made, listed));
    return { record: group, result: { group, isNew: current === null } };
  });
}
