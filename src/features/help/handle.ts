import { wholeGroups } from '../../access/find-groups.js';
import type { Group } from '../../model/group.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { Turn } from '../turn.js';
import type { HelpReply } from './reply.js';

/** What can be said here, by who asks. */
export async function help(turn: Turn): Promise<HelpReply> {
  return helpWith(turn, await groupFor(turn.services, turn.asker));
}

/** The same with the group that the examples are of; null for someone who is in none. */
export function helpWith({ asker, local }: Turn, group: Group | null): HelpReply {
  const { person, conversation } = asker;
  const known = group?.members.find(({ id }) => id === person.id)?.name ?? person.name;
  return {
    kind: 'help',
    isPersonal: conversation.isPersonal,
    isLocal: local !== null,
    prefix: group?.prefix ?? null,
    // Whom Teams gives no name goes by their id.
    lead: known === person.id ? null : known,
  };
}

/** The asker's group, before their own list; null where they have none, or it cannot be read: help comes anyway. */
export async function groupFor(services: Services, asker: Asker): Promise<Group | null> {
  try {
    return (await wholeGroups(services, asker))[0] ?? null;
  } catch {
    return null;
  }
}
